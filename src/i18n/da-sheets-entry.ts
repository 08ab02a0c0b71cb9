/** The door to the sheets in the page's head, and what is said of opened ones. */
export const daSheetsEntry = {
  open: 'Ark',
  openLabel: 'Ark: lav et ark til udskrift',
  close: 'Luk',
  loading: 'Henter ark …',
  failed: 'Ark kunne ikke hentes. Genindlæs siden, og prøv igen.',
} as const;
