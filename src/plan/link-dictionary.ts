/**
 * What links take as known. A link that was sent must stay readable: nothing here may ever change;
 * another list belongs to another version of the link.
 */

/** The codes that a link writes as one character each, in this order. */
export const LINK_CODES: readonly string[] = [
  '0101 0147 0151 0153 0155 0157 0159 0161 0163 0165 0167 0169 0173 0175 0183 0185 0187 0190 0201 0210 ',
  '0217 0219 0223 0230 0240 0250 0253 0259 0260 0265 0269 0270 0306 0316 0320 0326 0329 0330 0336 0340 ',
  '0350 0360 0370 0376 0390 0400 0410 0420 0430 0440 0450 0461 0479 0480 0482 0492 0510 0530 0540 0550 ',
  '0561 0563 0573 0575 0580 0607 0615 0621 0630 0657 0661 0665 0671 0706 0707 0710 0727 0730 0740 0741 ',
  '0746 0751 0756 0760 0766 0773 0779 0787 0791 0810 0813 0820 0825 0840 0846 0849 0851 0860 ',
].flatMap((line) => line.trim().split(' '));

const NAMES = [
  'København Frederiksberg Ballerup Brøndby Dragør Gentofte Gladsaxe Glostrup Herlev Albertslund ',
  'Hvidovre Høje-Taastrup Lyngby-Taarbæk Rødovre Ishøj Tårnby Vallensbæk Furesø Allerød Fredensborg ',
  'Helsingør Hillerød Hørsholm Rudersdal Egedal Frederikssund Greve Køge Halsnæs Roskilde Solrød ',
  'Gribskov Odsherred Holbæk Faxe Kalundborg Ringsted Slagelse Stevns Sorø Lejre Lolland Næstved ',
  'Guldborgsund Vordingborg Bornholm Middelfart Assens Faaborg-Midtfyn Kerteminde Nyborg Odense ',
  'Svendborg Nordfyns Langeland Ærø Haderslev Billund Sønderborg Tønder Esbjerg Fanø Varde Vejen ',
  'Aabenraa Fredericia Horsens Kolding Vejle Herning Holstebro Lemvig Struer Syddjurs Norddjurs ',
  'Favrskov Odder Randers Silkeborg Samsø Skanderborg Aarhus Ikast-Brande Ringkøbing-Skjern Hedensted ',
  'Morsø Skive Thisted Viborg Brønderslev Frederikshavn Vesthimmerlands Læsø Rebild Mariagerfjord ',
  'Jammerbugt Aalborg Hjørring ',
].join('');

/** Names the way ids are written. */
const IDS = NAMES.toLowerCase()
  .replaceAll(' ', '-')
  .replaceAll('æ', 'ae')
  .replaceAll('ø', 'oe')
  .replaceAll('å', 'aa');

/** Written in the names and ids of plans: what stands last is nearest, and so the cheapest to refer to. */
const WORDS = [
  'coordinates polygon MultiPolygon Polygon type openingHours weeklyHours staff stops extra title date parties ',
  'houseCover cutoff either houseCutoffMinutes houseCutoffKm unitLimitMinutes contactShare cityInhabitants detour ',
  'ferryWaitShare eksempel Eksempel: Samarbejdsaftale Kommune region Region Sjælland Syddanmark Midtjylland ',
  'Nordjylland Hovedstaden Østdanmark Sundhedsråd stofindtagelsesrum Stofindtagelsesrum Mobil udsatte-enhed ',
  'mobil enhed Enhed hus- rum- gh- house-1","house-2","mue-1","mue-2","mue-3","mue-4","MUE 1","MUE 2","MUE 3",',
  '"Gadens Hus ","Gadens Hus i ","#2027-01-01',
].join('');

/** The text that a link's compression may refer back to. */
export const LINK_DICTIONARY = IDS + NAMES + WORDS;
