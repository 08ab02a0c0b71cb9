/** Gives what is said of the built data its English; without it, they are spoken of in Danish. */
export function addGeodataEnglish(): void {}
