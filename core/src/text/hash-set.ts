/** A set of 32-bit hashes that is cleared without cost: used many times a turn. */
export class HashSet {
  private slots = new Int32Array(256);
  private stamps = new Int32Array(256);
  private stamp = 0;

  /** Empties the set and makes room for up to so many hashes. */
  reset(most: number): void {
    this.stamp++;
    if (most * 2 <= this.slots.length) return;
    const size = 2 ** Math.ceil(Math.log2(most * 2));
    this.slots = new Int32Array(size);
    this.stamps = new Int32Array(size);
    this.stamp = 1;
  }

  add(hash: number): void {
    const slot = this.slotOf(hash);
    this.slots[slot] = hash;
    this.stamps[slot] = this.stamp;
  }

  has(hash: number): boolean {
    return this.stamps[this.slotOf(hash)] === this.stamp;
  }

  /** Where the hash stands, or the free place where it would stand. */
  private slotOf(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.stamps[slot] === this.stamp && this.slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
