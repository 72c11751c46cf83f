/** The page about Löftet, and the accessibility page. */
export default {
  title: 'Om Löftet',
  lead: 'Löftet visar vad polisen och kommunen har lovat tillsammans, vad de har gjort och hur det går. Alla kan följa det, utan att logga in.',
  whatTitle: 'Vad ett medborgarlöfte är',
  what1:
    'Ett medborgarlöfte är en överenskommelse mellan ett lokalpolisområde och en kommun. I det lovar de vad de ska göra för att förebygga brott och öka tryggheten under en viss tid.',
  what2:
    'Löftet tas fram ur dialog med invånarna, dialog med medarbetare inom polisen, och statistik och mätningar. Det du läser här är löftet ordagrant som det undertecknades.',
  howTitle: 'Så räknar vi',
  how1: 'Varje åtagande följs upp för sig. När polisen eller kommunen har gjort något registrerar de det på plats, och då räknas det för de åtaganden det hör till. Ingen skriver in ett resultat för hand, och vi räknar inte ut några procent.',
  how2: 'Åtaganden som ska göras ett visst antal gånger följs upp per period, oftast per år. ”5 av 6 perioder uppfyllda” betyder att det lovade antalet nåddes i fem av de sex perioder som är avslutade eller redan uppfyllda.',
  how3: 'Det som görs utöver det lovade visas, men flyttas aldrig över till nästa period.',
  statusTitle: 'Vad orden betyder',
  status: {
    FULFILLED: 'Det som lovades för perioden är gjort.',
    ON_TRACK: 'Arbetet är i gång och i takt med löftet.',
    AT_RISK: 'Arbetet ligger efter, eller så är mindre än en fjärdedel av perioden kvar och allt är inte gjort.',
    NOT_STARTED: 'Inget är gjort ännu, men det finns gott om tid.',
    MISSED:
      'Perioden är slut och allt är inte gjort. Då ska de ansvariga lämna en förklaring som alla kan läsa. Om något som gjordes i tid rapporteras in i efterhand ändras bedömningen, och det framgår.',
    ONGOING: 'Åtagandet pågår hela tiden och har inget antal att nå. Vi visar när något senast gjordes.',
    NOT_TRIGGERED: 'Åtagandet gäller när ett lokalt problem uppstår, och just nu finns inget sådant problem.',
  },
  kindsTitle: 'Fyra slags åtaganden',
  kinds: {
    RECURRING: 'Ska göras ett visst antal gånger i varje period, till exempel hundsök i skolan två gånger per år.',
    DELIVERABLE: 'Ska tas fram en gång, i ett eller flera steg. Uppfyllt när alla steg är klara.',
    CONDITIONAL:
      'Gäller när ett lokalt problem uppstår, till exempel att Brottsförebyggande rådet samlas och gör en plan.',
    CONTINUOUS: 'Pågår hela tiden, till exempel att samverka med stödorganisationer.',
  },
  publicTitle: 'Vad som visas för alla',
  public1:
    'Aktiviteter visas med dag och ort eller väg. Vi visar aldrig vilken skola, vilket företag eller vilket utlämningsställe det gäller, och aldrig uppgifter om enskilda personer.',
  public2:
    'Hundsök, arbetsplatskontroller och besök på utlämningsställen visas tidigast efter 14 dagar. Trafikkontroller visas direkt. Det som planeras visas aldrig.',
  public3: 'Små tal skyddas: ett till fyra visas som ”färre än 5” där ett exakt tal skulle kunna peka ut någon.',
  runningTitle: 'Om löftets tid har gått ut',
  running:
    'Ett löfte kan gälla tills nytt löfte ges. Då fortsätter uppföljningen på samma sätt efter slutdatumet, och det framgår att löftet löper vidare.',
  helpTitle: 'Om du behöver hjälp',
  help: 'Ring 112 om det är akut. Tipsa eller kontakta polisen på 114 14. Löftet tar inte emot tips eller anmälningar.',
}
