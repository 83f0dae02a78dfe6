const MOST = 256;
const RGB = 3;
/** Of a channel's eight bits, those that tell colours apart here: the edges of letters have thousands that look alike. */
const BITS = 5;
const LOST = 8 - BITS;

type Colour = readonly [red: number, green: number, blue: number];
type Kind = { points: number; sum: [number, number, number]; place: number };

/** A picture as places in a palette. */
export type Painted = { readonly palette: readonly Colour[]; readonly places: Uint8Array };

/**
 * The 256 kinds of colour that fill most of a picture, each as the mean of what it stands for; every other point takes the
 * nearest of them. A page has a few dozen, and the edges of its letters.
 *
 * @param rgb three bytes a point
 */
export function fewColours(rgb: Uint8Array): Painted {
  const kinds = new Map<number, Kind>();
  const ofPoints = Array.from({ length: rgb.length / RGB }, (_, point) => kindAt(kinds, rgb, point * RGB));
  const byUse = [...kinds.values()].toSorted((one, other) => other.points - one.points);
  const palette = byUse.slice(0, MOST).map(meanOf);
  byUse.forEach((kind, at) => {
    kind.place = at < palette.length ? at : nearestTo(meanOf(kind), palette);
  });
  return { palette, places: Uint8Array.from(ofPoints, ({ place }) => place) };
}

function kindAt(kinds: Map<number, Kind>, rgb: Uint8Array, at: number): Kind {
  const [red = 0, green = 0, blue = 0] = [rgb[at], rgb[at + 1], rgb[at + 2]];
  const number = ((red >> LOST) << (BITS + BITS)) | ((green >> LOST) << BITS) | (blue >> LOST);
  const kind = kinds.get(number) ?? { points: 0, sum: [0, 0, 0], place: 0 };
  kinds.set(number, kind);
  kind.points += 1;
  kind.sum = [kind.sum[0] + red, kind.sum[1] + green, kind.sum[2] + blue];
  return kind;
}

const meanOf = ({ points, sum: [red, green, blue] }: Kind): Colour => [
  Math.round(red / points),
  Math.round(green / points),
  Math.round(blue / points),
];

const apart = (one: Colour, other: Colour): number =>
  (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;

const nearestTo = (colour: Colour, palette: readonly Colour[]): number =>
  palette.reduce((best, each, at) => (apart(each, colour) < apart(palette[best] ?? each, colour) ? at : best), 0);
