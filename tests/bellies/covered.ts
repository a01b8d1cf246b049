/**
 * Of the skin that is painted for a muscle (`data/muscle-outlines`), at least this much has it beneath,
 * looking straight in; percent, of the worse of both bodies. Outlines are painted a little wider than
 * the muscle, and say where it is felt: a slender one fills half of it. Three percent less than measured.
 */
export const COVERED: Readonly<Record<string, number>> = {}
