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
    'Målgruppen er de ca. 12.000 mest udsatte voksne i Danmark. Fordelingen på kommuner er et estimat: kommunens voksne gange et tal for, hvordan gruppen samler sig i de større byer, taget fra hjemløsetællingerne, hvor de er kendt, og fra lignende kommuner, hvor de ikke er. Kommunernes tal er hele tal og giver tilsammen præcis 12.000.',
    'Hver kommunes tal er fordelt på punkter på land: byer efter indbyggertal og et net på ca. 2 km for resten og for de store byer.',
    'En kommune er dækket, når alle dens punkter er dækket: af et Gadens Hus, der betjener kommunen, eller af en mobil enhed, der har kommunen på sin liste eller har punktet i sit tegnede område.',
    'Afstande er km i fugleflugt fra hvert punkt til det nærmeste sted, vægtet med borgere. Rejsetid i minutter indgår ikke, så regler om minutter kan ikke afgøres.',
    'Kandidater i planen vises, men tæller ikke med i tal og regler.',
  ],
  unknownHeading: 'Hvad der ikke er kendt',
  unknown:
    'Antallet af Gadens Huse og mobile enheder, hvor de kommer til at ligge, og puljernes kriterier, frister og beløb er ikke fundet i offentlige kilder. Derfor vælges steder og enheder i planen.',
  privacy: 'Alt regnes i din browser. Planer, tal og valg sendes ikke nogen steder hen.',
};
