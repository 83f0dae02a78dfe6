/** What stands in every model card beside the figures. */
export const DATA_TERMS = {
  annomi:
    "AnnoMI: 107 of its 133 transcribed demonstrations of motivational interviewing with expert codes (Wu et al. 2022, doi:10.1109/ICASSP43922.2022.9746035; Wu et al. 2023, doi:10.3390/fi15030110). Published for research with a request to cite; no licence file was found with it.",
  attunement:
    "Attunement codes of this project on the same turns, and 90 invented sessions with the same codes. CC0. Silver labels: coded by language models as raters, blind to the expert codes; no clinician has checked them.",
  epitome:
    "EPITOME, Reddit part: 2,468 message and reply pairs with rationales (Sharma et al. 2020, doi:10.18653/v1/2020.emnlp-main.425). Attribution; the authors' own model licence is academic and non-commercial, and which of two licence texts covers the data is not stated.",
  emotions:
    "GoEmotions: 43,410 comments with 27 feelings and neutral (Demszky et al. 2020, doi:10.18653/v1/2020.acl-main.372). Apache-2.0.",
} as const;

export const TERMS =
  "The weights are shipped apart from the code. They were fitted on the sets named here, whose terms go with them; a practice that needs certainty about commercial use should ask the owners of AnnoMI and EPITOME or fit its own.";

export const SPOKEN_WORDING = {
  purpose:
    "Codes each turn of a spoken session with the codebooks attunement and miti, to help a therapist or supervisor look back at a session. A person's code always wins.",
  notFor: [
    "Not a measure of how the client felt: coded and felt empathy hardly correlate in published studies.",
    "Not for judging, ranking or paying therapists, nor for diagnosis, prediction, treatment or risk. It is never a source of risk signals.",
    "Not for live use in the room, and not for written messages.",
    "Not tested on languages other than English, on automatic transcripts without punctuation, on children, or on couples and groups.",
  ],
  method:
    "Multinomial logistic regression with an L2 penalty on hashed runs of one to three words, stems, sentence openings, words of the turn before and after, echoes of the client's words, lexicon counts, and the scores of a feelings model fitted on comments. Five-fold cross-validation by transcript group; a code's second look at the turn's other codes, calibration (temperature and a shift a level), leaning towards rare levels (best macro-F1) and the threshold for 'unsure' (the lowest confidence, at least 0.55, from which on two of three codes that claim something were right about being there at all, on real turns where there are enough) were all settled out of fold. Weights are bytes with one scale an output.",
  limits: [
    "AnnoMI is staged: its low-quality sessions are caricatures, so figures on it flatter. Expect worse on real sessions.",
    "Sympathy (8 turns) and judging (58 turns) hardly occur in the real sessions; what the model knows of them comes mostly from invented sessions, and its figures there are weak evidence.",
    "Cue, pickup and the emotion of a cue need meaning that counts of words lack; raters agree far better than the model does.",
    "Client talk (change, neutral, sustain) is hard for people too. Simple and complex reflections are not offered: people hardly agree on them (kappa .21).",
    "The out-of-fold figures chose the calibration, the leaning and the threshold as well, so they are slightly optimistic.",
  ],
} as const;

export const WRITTEN_WORDING = {
  purpose:
    "Codes one written reply to one message with the codebook epitome: emotional reactions, interpretations, explorations.",
  notFor: [
    "Never for spoken sessions: tried on therapists' turns, interpretations told reflections from other turns no better than chance (AUC .53).",
    "Not a measure of how the reader felt; not for judging people, diagnosis, prediction or risk.",
  ],
  method:
    "Multinomial logistic regression on the reply as a whole and on each of its sentences (taught by the annotators' rationales), joined by a third regression on out-of-fold scores. Five-fold cross-validation by exchange group. Weights are bytes with one scale an output.",
  limits: [
    "Interpretations at level 1 (114 replies) are practically never found.",
    "Reddit peer support, not therapy; 60 pairs occur twice, sometimes with other labels.",
    "The joining is cross-validated over scores that are themselves out of fold over the same folds: slightly optimistic.",
  ],
} as const;
