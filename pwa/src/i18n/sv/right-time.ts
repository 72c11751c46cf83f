/** Rätt tid och plats: for staff, who decide where to be and when. */
export default {
  title: 'Rätt tid och plats',
  lead: 'När och var invånare säger att det händer, bredvid när och var ni har varit. Bara för er som arbetar här.',
  filter: 'Urval',
  theme: 'Tema',
  time: 'Tid',
  period: {
    '3': 'Senaste tre månaderna',
    '6': 'Senaste halvåret',
    '12': 'Senaste året',
    own: 'Egen period',
  },
  from: 'Från och med',
  to: 'Till och med',
  backwards: 'Sista dagen kan inte ligga före den första.',
  long: 'Välj högst tre år.',
  suggestions: 'Förslag',
  suggestionN: (n: number) => `Förslag ${n}`,
  noneLeft:
    'Allt som har rapporterats med tid och plats har mötts av en kontroll. Det finns inget att föreslå just nu.',
  fewTitle: 'För litet underlag',
  fewText: (reports: number, needed: number) =>
    reports === 0
      ? `Ingen synpunkt säger både när och var. Det behövs minst ${needed} för att föreslå något.`
      : `${reports === 1 ? 'Bara en synpunkt' : `Bara ${reports} synpunkter`} säger både när och var. Det behövs minst ${needed} för att föreslå något.`,
  met: 'Mött av kontroller',
  metShare: (percent: number) => `${percent} %`,
  metText: (percent: number) =>
    `${percent} procent av det som rapporterats med tid och plats har fått en kontroll på samma plats, samma veckodag och samma del av dygnet inom 28 dagar.`,
  times: 'När det händer',
  heatCaption: 'Rapporterat och kontroller, per veckodag och klockslag',
  heatKey:
    'Siffran är hur mycket som rapporterats. Strecket under den är längre ju mer det är. Bocken visar hur många kontroller som gjorts, och en inringad siffra är förslagets nummer.',
  cell: (reported: string, checks: number) =>
    `${reported} rapporterat, ${checks === 0 ? 'ingen kontroll' : checks === 1 ? '1 kontroll' : `${checks} kontroller`}`,
  places: 'Var det händer',
  map: (n: number) => (n === 1 ? 'Karta med en ruta' : `Karta med ${n} rutor`),
  mapText: (metres: string) =>
    `Norr är uppåt, och det är ${metres} mellan linjerna. Större ruta betyder mer rapporterat. Siffran är platsens nummer i tabellen.`,
  noMap: 'Ingen av platserna har ett läge på kartan.',
  metres: (n: string) => `${n} meter`,
  kilometres: (n: string) => `${n} kilometer`,
  north: 'N',
  placesCaption: 'Platser, den mest rapporterade först',
  n: 'Nr',
  place: 'Plats',
  reported: 'Rappor\u00adterat',
  checks: 'Kontrol\u00adler',
  minutes: 'Minuter',
  showAllPlaces: (n: number) => `Visa alla ${n} platser`,
  withoutTime: (n: string) => `Utan dag och klockslag: ${n}`,
  withoutPlace: (n: string) => `Utan plats: ${n}`,
  emptyTitle: 'Inget att visa',
  emptyText:
    'Inget har rapporterats om temat under den här tiden, och ingen kontroll har gjorts. Välj ett annat tema eller en längre tid.',
  method: 'Så räknar vi',
  methodText: [
    'En synpunkt väger 1. Nämner den flera dagar eller tider delas den lika mellan dem. Den som inte säger när eller var räknas för sig och gissas aldrig in någonstans.',
    'Synpunkter som ingen har läst och tagit ställning till ännu, dubbletter och skräp räknas inte.',
    'En öppen lokal problembild väger 3 i varje tid som den pågår.',
    'En rapport är mött när en kontroll på minst 10 minuter har gjorts på samma plats, samma veckodag och i samma del av dygnet inom 28 dagar. En kontroll utan sluttid räknas som mött, men ger inga minuter.',
    'Vad en kontroll hittar påverkar ingenting här: fler böter ger inte fler förslag. Bara det som folk rapporterar gör det.',
    'Förslagen är det som väger tyngst och inte är mött. Samma tid och plats står inte först tre veckor i rad om något annat väger minst hälften så mycket.',
    'Med färre än fem synpunkter som säger både när och var föreslås inget.',
  ],
}
