export default {
  title: 'Granskningslogg',
  lead: 'Vem som har loggat in, ändrat konton och nycklar, eller tagit ut data. Loggen går inte att ändra.',
  area: 'Område',
  count: (n: string, one: boolean) => (one ? `${n} händelse` : `${n} händelser`),
  emptyTitle: 'Inget har hänt ännu',
  more: 'Visa fler händelser',
  action: {
    SIGN_IN: 'Loggade in',
    SIGN_OUT: 'Loggade ut',
    SIGN_IN_STOLEN: 'En inloggning användes av två och avslutades',
    DEVICE_SIGN_OUT: 'Loggade ut någon annans telefon',
    USER_ADD: 'Lade till ett konto',
    USER_PASSWORD: 'Bytte ett kontos lösenord',
    KEY_CREATE: 'Gjorde en API-nyckel',
    KEY_REVOKE: 'Återkallade en API-nyckel',
    EXPORT: 'Tog ut data som fil',
  },
}
