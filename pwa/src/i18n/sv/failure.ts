/** What is said when something cannot be fetched or saved. */
export default {
  networkTitle: 'Ingen kontakt med servern',
  networkText: 'Du verkar sakna nät. Försök igen när du har täckning.',
  networkSave: 'Inget är sparat ännu, men det du har skrivit står kvar. Försök igen när du har täckning.',
  waitTitle: 'För många försök',
  waitText: (seconds: number) =>
    seconds < 90
      ? `Vänta ${seconds} sekunder och försök igen.`
      : `Vänta ${Math.ceil(seconds / 60)} minuter och försök igen.`,
  waitABit: 'Vänta en stund och försök igen.',
  serverTitle: 'Något gick fel hos oss',
  serverText: 'Det är inte ditt fel. Försök igen om en stund.',
  forbiddenTitle: 'Du har inte behörighet',
  forbiddenText: 'Det här är till för andra roller.',
  signInTitle: 'Du behöver logga in igen',
  signInText:
    'Din inloggning har gått ut. Det du har skrivit står kvar på sidan: logga in i en ny flik och försök igen.',
  conflictTitle: 'Någon annan hann före',
  conflictText:
    'Uppgifterna har ändrats sedan du öppnade dem. Vi har hämtat det senaste. Det du har skrivit står kvar.',
  notFoundTitle: 'Uppgiften finns inte',
  notFoundText: 'Den kan ha tagits bort eller flyttats.',
  invalidTitle: 'Det gick inte att spara',
  checkFields: 'Rätta det som är markerat och försök igen. Inget du har skrivit har gått förlorat.',
  remembered: (when: string) => `Du ser det som hämtades ${when}, eftersom servern inte går att nå.`,
}
