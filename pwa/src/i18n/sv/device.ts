export default {
  title: 'Telefoner',
  lead: 'Här ser du om någon telefon har arbete kvar att skicka. Uppgifterna är de som telefonen lämnade vid senaste kontakten. Du ser hur mycket som väntar, inte vad det är.',
  count: (n: number, unsent: number) => {
    const all = n === 1 ? '1 telefon' : `${n} telefoner`
    return unsent === 0 ? `${all}, ingen med osänt arbete` : `${all}, ${unsent} med osänt arbete`
  },
  asOf: (time: string) => `Läget klockan ${time}`,
  refresh: 'Uppdatera',
  more: 'Visa fler telefoner',
  emptyTitle: 'Inga telefoner ännu',
  emptyText: 'En telefon visas här när den har skickat in något för första gången.',
  silent: 'Ingen kontakt på ett dygn',
  silentText:
    'Be användaren öppna Löftet på telefonen där det finns täckning. Då skickas det som väntar av sig självt.',
  silentSignedOut:
    'Telefonen är utloggad. Be användaren logga in på den igen där det finns täckning. Då skickas det som väntar.',
  unsent: (n: number) => (n === 1 ? '1 osänd aktivitet' : `${n} osända aktiviteter`),
  nothingUnsent: 'Inget osänt',
  signedOut: 'Utloggad',
  waiting: 'Väntar på att skickas',
  activities: (n: number) => (n === 1 ? '1 aktivitet' : `${n} aktiviteter`),
  waitingSince: (n: number, oldest: string) =>
    n === 1 ? `1 aktivitet, från ${oldest}` : `${n} aktiviteter, den äldsta från ${oldest}`,
  lastSeen: 'Senaste kontakt',
  both: (ago: string, when: string) => `${ago} (${when})`,
  version: 'Appens version',
  storage: 'Lagring',
  kept: 'Skyddad mot rensning',
  notKept: 'Inte skyddad, webbläsaren kan rensa den',
  installed: 'Installerad som app',
  isInstalled: 'Ja',
  notInstalled: 'Nej, används i webbläsaren',
  unknown: 'Uppgift saknas',
  signOut: 'Logga ut telefonen',
  signOutAgain: 'Logga ut telefonen igen',
  signOutWhose: (what: string, user: string) => `${what}: ${user}`,
  askTitle: (user: string) => `Logga ut telefonen som ${user} använder?`,
  askText: (user: string) =>
    `Telefonen loggas ut direkt. För att hämta eller skicka något behöver ${user} logga in på den igen.`,
  askUnsent: (n: number, user: string) =>
    n === 1
      ? `1 aktivitet är inte skickad. Den ligger kvar på telefonen tills ${user} loggar in där igen, och skickas då.`
      : `${n} aktiviteter är inte skickade. De ligger kvar på telefonen tills ${user} loggar in där igen, och skickas då.`,
  askNothingUnsent: (user: string) =>
    `Inget väntade vid senaste kontakten. Det som kan ha sparats efter det ligger kvar på telefonen tills ${user} loggar in där igen, och skickas då.`,
  askRest: 'Inget raderas från telefonen. Användarens andra telefoner påverkas inte.',
  askOwn: 'Det här är ditt eget konto. Om det gäller den enhet du använder nu behöver du själv logga in igen.',
  cancel: 'Avbryt',
  done: (user: string) => `Telefonen som ${user} använder är utloggad.`,
  failed: 'Telefonen gick inte att logga ut',
  importLink: 'Läs in en fil med osänt arbete',
  file: {
    title: 'Läs in osänt arbete',
    lead: 'Om en telefon måste lämnas in kan den som använder den spara det osända som en fil. Läs in filen här. Arbetet registreras i författarens namn, och det syns att du har läst in det.',
    choose: 'Välj filen',
    unreadable: 'Filen går inte att läsa',
    unreadableText: 'Välj en fil som har sparats från sidan Väntar på att skickas, med namnet loftet-ej-skickat.',
    of: (user: string) => `Arbete av ${user}`,
    holds: (n: number, when: string) =>
      n === 1 ? `1 aktivitet, sparad som fil ${when}.` : `${n} aktiviteter, sparade som fil ${when}.`,
    drafts: (n: number) =>
      n === 1
        ? '1 utkast i filen läses inte in. Bara den som skrev det kan göra det klart.'
        : `${n} utkast i filen läses inte in. Bara den som skrev dem kan göra dem klara.`,
    handIn: 'Läs in',
    handingIn: 'Läser in …',
    received: (n: number, all: number) => `${n} av ${all} finns nu på servern.`,
    accepted: 'Inläst',
    duplicate: 'Fanns redan',
    refused: 'Inte mottagen',
    conflict: 'Finns redan med annat innehåll',
    later: 'Försök igen',
    review: 'Granska aktiviteterna',
  },
}
