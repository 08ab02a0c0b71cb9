/** The server's name without scheme and path. */
function hostOf(base: string): string {
  return base.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}

/** What leaves the machine, where a routing server is or was in use. */
export const daTravelPrivacy = {
  header: {
    sending: (base: string): string => `Koordinater sendes til ${hostOf(base)}`,
    sent: (base: string): string => `Koordinater er sendt til ${hostOf(base)}`,
  },
  sending: (base: string): string =>
    `Rejser hentes fra rutetjenesten ${base}: stedernes og behovspunkternes koordinater sendes til den, og kun dem. Alt andet regnes i din browser; planer, tal og valg sendes ikke nogen steder hen.`,
  sent: (base: string): string =>
    `Siden siden blev åbnet, er stedernes og behovspunkternes koordinater sendt til rutetjenesten ${base}. Nu sendes intet af sig selv. Alt andet regnes i din browser.`,
  notKept: 'Valget kunne ikke gemmes i browseren og gælder, til siden lukkes.',
};
