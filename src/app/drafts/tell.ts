/** What a section of the dialogue says of what was just done; `bad` for what could not be done. */
export type Tell = (text: string, bad?: boolean) => void;
