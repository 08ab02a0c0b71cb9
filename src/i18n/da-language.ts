/** Changing the language: what must be asked before the page is loaded again. */
export const daLanguage = {
  question: {
    title: 'Skift til engelsk?',
    lead: 'Siden indlæses igen. Planen, dens ændringer og det viste bevares.',
    losses: {
      demand: 'Egne behovspunkter er ikke gemt i browseren og skal hentes igen.',
      travel: 'Rejserne er ikke gemt som valg og skal vælges igen.',
      merge: 'De planer, du er ved at samle, skal vælges igen.',
    },
    yes: 'Skift',
    no: 'Bliv her',
  },
  notKept: 'Sproget kan ikke skiftes, fordi browseren ikke gemmer noget fra siden.',
};
