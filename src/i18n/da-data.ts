import type { BoundaryKind } from '../domain/provenance.ts';

const boundaryKind: Readonly<Record<BoundaryKind, string>> = {
  official: 'Officielle kommunegrænser',
  given: 'Kommunegrænser fra en fil, du har valgt',
  approximation: 'Tilnærmede kommunegrænser',
};

const boundaryText: Readonly<Record<BoundaryKind, string>> = {
  official: 'Grænserne er forenklet til visning på kort.',
  given: 'Grænserne er kontrolleret ved indlæsningen: 98 kommuner, rette areal og ingen overlap.',
  approximation:
    'De officielle grænser var ikke til rådighed. Land er i stedet delt efter nærmeste by, så grænserne på kortet er forkerte i detaljen. Hvilke kommuner der grænser op til hinanden, er et kontrolleret faktum og afhænger ikke af grænserne på kortet.',
};

/** The panel Data. */
export const daData = {
  title: 'Data',
  lead: 'Alle tal på siden bygger på disse data og på den åbne plan.',
  boundariesHeading: 'Grænser',
  boundaryKind,
  boundaryText,
  datasetsHeading: 'Datasæt',
  source: 'Kilde',
  date: 'Gælder for',
  licence: 'Licens',
  quality: 'Kvalitet',
  note: 'Bemærkning',
  methodHeading: 'Metode',
  method: [
    'Målgruppen er de ca. 12.000 mest udsatte personer på 18 år og derover, som regeringens udspil til en værdighedsreform opgør ud fra registerdata fra 2022: uden for arbejdsstyrken og med mindst to af svær psykisk lidelse, misbrug og hjemløshed.',
    'Der findes ikke offentlige tal pr. kommune. Fordelingen er et estimat: antal voksne × (1/4 + 3/4 × indeks for hjemløshed). Indekset bygger på VIVEs hjemløshedstællinger, hvor de er kendt, og ellers på lignende kommuner. Tallene er hele og giver tilsammen præcis 12.000.',
    'Hver kommunes tal er fordelt på punkter på land efter, hvor folk bor, med ca. 2 km imellem og tættere i byer. Punkterne siger ikke, hvor udsatte borgere faktisk opholder sig.',
    'Et hus dækker de kommuner, det betjener; en mobil enhed dækker kommunerne på sin liste og punkterne i sit tegnede område. En kommune er dækket, når alle borgere i målgruppen er det. Stofindtagelsesrum dækker ingen, og kandidater tæller ikke med.',
    'Km og minutter er fra hvert punkt til det nærmeste sted, vægtet med borgere, og regnes på programmets eget vejnet med motorveje, broer og færger. De er estimater. Uden minutter, som ved fugleflugt, kan regler om minutter ikke afgøres.',
  ],
  unknownHeading: 'Hvad der ikke er kendt',
  unknown:
    'Antallet af Gadens Huse og mobile enheder, hvor de kommer til at ligge, og puljernes kriterier, frister og beløb er ikke fundet i offentlige kilder. Derfor vælges steder og enheder i planen.',
  privacyServers:
    'Vælger du en rutetjeneste, sendes stedernes og behovspunkternes koordinater til den, og kun dem. Det står der, før det sker.',
  privacy: 'Alt regnes i din browser. Planer, tal og valg sendes ikke nogen steder hen.',
};
