/** Titles, sources, licences, dates and notes of the data sets, and sources that stand in results. */
export const DATA_SET_TEXTS: Readonly<Record<string, string>> = {
  'Kommuner og regioner': 'Municipalities and regions',
  'Danmarks Statistik (FOLK1A); lovforslag L 213 (2025) om Region Østdanmark':
    'Statistics Denmark (FOLK1A); bill L 213 (2025) on Region Østdanmark',
  'CC BY 4.0, kilde: Danmarks Statistik': 'CC BY 4.0, source: Statistics Denmark',
  'De 98 kommuner med folketal pr. 1. januar 2026 og areal med søer. Christiansø er ikke en kommune.':
    'The 98 municipalities with inhabitants as of 1 January 2026 and area with lakes. Christiansø is not a municipality.',
  'De 17 sundhedsråd': 'The 17 health councils',
  'Rådenes kommunale medlemmer pr. april 2026, samlet fra ministeriet, KL og regionerne':
    'The councils’ municipal members as of April 2026, gathered from the Ministry, Local Government Denmark (KL) and the regions',
  Fakta: 'Facts',
  'Gælder fra 1. januar 2027. Lovteksten er ikke læst; fordelingen passer med antallet af pladser i rådene.':
    'In force from 1 January 2027. The text of the law has not been read; the division fits the number of seats in the councils.',
  'Voksne (18 år og derover)': 'Adults (18 years and over)',
  'Skøn efter folketal': 'Rough estimate from the number of inhabitants',
  'Ca. 5 procents usikkerhed; ikke en statistik.': 'About 5 per cent uncertain; not a statistic.',
  Hjemløshedstællinger: 'Counts of homelessness',
  'VIVEs tællinger i uge 6, som de er gengivet af kommuner, ministerier og presse':
    'VIVE’s counts in week 6, as told by municipalities, ministries and the press',
  'Landstal og enkelte år for 27 kommuner; ikke VIVEs egen tabel.':
    'Figures of the country and single years for 27 municipalities; not VIVE’s own table.',
  'Målgruppen pr. kommune': 'The target group by municipality',
  'Regeringens udspil til en værdighedsreform (registerdata 2022) og egen beregning':
    'The Government’s proposal for a dignity reform (register data 2022) and our own calculation',
  'Ca. 12.000 personer fordelt efter antal voksne og et indeks for hjemløshed. Tallet for en enkelt kommune er usikkert, mest i kommuner uden egen tælling.':
    'About 12,000 people, divided by the number of adults and an index of homelessness. The number of a single municipality is uncertain, most of all in municipalities without a count of their own.',
  'Steder og byers størrelse': 'Places and sizes of towns',
  'GeoNames, suppleret med almen viden': 'GeoNames, supplemented with general knowledge',
  'CC BY 4.0, kilde: GeoNames': 'CC BY 4.0, source: GeoNames',
  'Indbyggertallene er nogle år gamle og fra forskellige år. For København er det hele byområdet, ikke kommunen. Hvor ingen by har et kendt tal, er byens størrelse ukendt.':
    'The numbers of inhabitants are some years old and from different years. For København it is the whole urban area, not the municipality. Where no town has a known number, its size is unknown.',
  Behovspunkter: 'Demand points',
  'Egen beregning: byer og steder (GeoNames) og et net af punkter på land':
    'Our own calculation: towns and places (GeoNames) and a grid of points on land',
  'CC BY 4.0, steder: GeoNames': 'CC BY 4.0, places: GeoNames',
  'Punkterne fordeler kommunens tal efter, hvor folk bor. De siger ikke, hvor udsatte borgere faktisk opholder sig.':
    'The points divide the municipality’s number by where people live. They do not say where vulnerable citizens actually stay.',
  'Landgrænser mellem kommuner': 'Land borders between municipalities',
  'Almen viden, gennemgået par for par og holdt op mod DAGI 1:500.000':
    'General knowledge, gone through pair by pair and held against DAGI 1:500,000',
  'Afgør sammen med broer og færger, om en enheds kommuner hænger sammen; ens for alle grænsefiler.':
    'Decides, together with bridges and ferries, whether a unit’s municipalities are connected; the same for all files of boundaries.',
  'Broer, tunneler, dæmninger og færger': 'Bridges, tunnels, causeways and ferries',
  'Almen viden, gennemgået række for række og holdt op mod DAGI 1:500.000':
    'General knowledge, gone through row by row and held against DAGI 1:500,000',
  'Endepunkter er ca. 0,5 km nøjagtige. Minutter, sæsoner og tiden mellem afgange er ikke kontrolleret; de fleste afgangstider er antagelser efter færgens art.':
    'Ends are exact to about 0.5 km. Minutes, seasons and the time between departures have not been checked; most departures are assumptions from the kind of ferry.',
  Motorveje: 'Motorways',
  'Almen viden: til- og frakørsler på hovedstrækningerne':
    'General knowledge: junctions of the main stretches',
  'Punkterne er 0,5-1 km nøjagtige. Nogle korte strækninger mangler.':
    'The points are exact to 0.5-1 km. Some short stretches are missing.',
  'Vejnet til rejsetider': 'Road network for travel times',
  'Egen beregning af grænser, byer, motorveje, broer og færger; søer over 10 km²: © OpenStreetMap contributors':
    'Our own calculation from boundaries, towns, motorways, bridges and ferries; lakes over 10 km²: © OpenStreetMap contributors',
  'Søerne: Open Database License (ODbL) 1.0': 'The lakes: Open Database License (ODbL) 1.0',
  'Et net med ca. 2 km mellem knuderne, ikke et vejkort. Kalibreret på afstande mellem byer fra almen viden; fejlene står i metoden.':
    'A grid with about 2 km between its nodes, not a map of roads. Calibrated on distances between towns from general knowledge; the errors are told in the method.',
  Stofindtagelsesrum: 'Drug consumption rooms',
  'Ministerens svar på SOU spørgsmål 274 (2023-24)':
    'The Minister’s answer to question 274 of the Social Affairs Committee (2023-24)',
  'De fem rum, der var åbne 25. marts 2024. Positioner er 100-500 m nøjagtige.':
    'The five rooms that were open on 25 March 2024. Positions are exact to 100-500 m.',
  'Typer af fremskudte indsatser': 'Kinds of outreach',
  'Rådet for Socialt Udsatte: Oversigt over eksisterende og foreslåede fremskudte indsatser; regeringens udspil til en værdighedsreform':
    'The Council for Socially Marginalised People: overview of existing and proposed outreach (Oversigt over eksisterende og foreslåede fremskudte indsatser); the Government’s proposal for a dignity reform',
  'Alle rækker i Rådets oversigt, de typer, som udspillet nævner ved siden af, og dem, som kortlagte tilbud ellers hører under.':
    'All rows of the Council’s overview, the kinds that the proposal names beside them, and those that mapped services else belong under.',
  'Tværsektorielle indsatser i Region Midtjylland': 'Cross-sector initiatives in Region Midtjylland',
  'Indsatsbeskrivelser til »Akut behov, fælles ansvar« (DEFACTUM)':
    'Descriptions of initiatives for “Akut behov, fælles ansvar” (DEFACTUM)',
  'De 63 beskrevne indsatser, læst én for én. Type, sektor og evaluering er vurderet. Kilden er ikke en fuld opgørelse, og andre regioner er ikke kortlagt.':
    'The 63 initiatives described, read one by one. Kind, sector and evaluation are our judgement. The source is no full account, and other regions are not mapped.',
  Lavtærskeltilbud: 'Low-threshold services',
  'Presse og åbne data, nævnt ved hvert tilbud': 'Press and open data, named with each service',
  '37 kendte steder uden koordinater; ikke en fuld liste, og om de findes endnu, er ikke kontrolleret.':
    '37 known places without coordinates; not a full list, and whether they still exist has not been checked.',

  'Tilnærmede kommunegrænser (ikke officielle): kysten fra OpenStreetMap delt efter nærmeste kendte sted':
    'Approximate municipal boundaries (not official): the coast from OpenStreetMap divided by the nearest known place',
  '2017 (kyst), 2026 (steder)': '2017 (coast), 2026 (places)',
  'ODbL 1.0 (© OpenStreetMap-bidragydere) og CC BY 4.0 (GeoNames)':
    'ODbL 1.0 (© OpenStreetMap contributors) and CC BY 4.0 (GeoNames)',
  'Estimat: ca. 12.000 personer (Regeringens udspil til en værdighedsreform (2025), registerdata fra 2022) fordelt efter voksne og hjemløshedstællinger':
    'Estimate: about 12,000 people (the Government’s proposal for a dignity reform (2025), register data of 2022), divided by adults and counts of homelessness',
  'Estimat efter antal voksne og hjemløshed som i lignende kommuner':
    'Estimate by number of adults and homelessness as in similar municipalities',
  'Egen indtastning': 'Entered by hand',

  'Bilag 1a: Forslag om udsatteenhed fra udsatterådene i Københavns Kommune og Region Hovedstaden (henviser til Benjaminsen, VIVE 2018)':
    'Annex 1a: proposal for an outreach unit from the councils for the marginalised of København and Region Hovedstaden (refers to Benjaminsen, VIVE 2018)',
  'ACT-metodemanual til anvendelse på hjemløshedsområdet (Socialstyrelsen)':
    'ACT method manual for work with homelessness (the National Board of Social Services)',
};
