/** The doors to the sheets. */
export const daSheetsEntry = {
  open: 'Ark',
  openCountry: 'Ark: lav et ark til udskrift',
  openMunicipality: (name: string): string => `Ark: lav et ark for ${name}`,
  menuHint: 'til ministerium, region og kommune',
} as const;
