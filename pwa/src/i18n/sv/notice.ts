/** The pages that the law asks for, and writing them. */
export default {
  kinds: {
    ACCESSIBILITY: 'Tillgänglighets\u00adredogörelse',
    PERSONAL_DATA: 'Personuppgifter',
    PUBLIC_RECORDS: 'Allmänna handlingar',
    CONTACT: 'Kontakt',
  },
  email: 'E-post',
  updated: (date: string) => `Sidan ändrades senast ${date}.`,
  onlySwedish: 'Sidan finns bara på svenska.',
  openData: 'Öppna data',
  editTitle: 'Sidor som lagen kräver',
  editLead: 'Det som står här visas för alla som besöker webbplatsen. Texterna är på svenska.',
  edit: 'Ändra',
  editWhat: (title: string) => `Ändra ${title}`,
  see: 'Se sidan',
  seeWhat: (title: string) => `Se sidan ${title}`,
  isDefault: 'Ingen har skrivit den här sidan ännu. Besökare ser standardtexten.',
  written: (date: string) => `Ändrad ${date}`,
  text: 'Text',
  textHint:
    'Tom rad mellan stycken. ## före en rubrik. - före en punkt i en lista. [text](adress) blir en länk.',
  emailLabel: 'E-postadress för frågor',
  emailHint: 'Visas på sidan om kontakt och i katalogen över öppna data.',
  preview: 'Så här blir sidan',
  save: 'Spara och visa för alla',
  cancel: 'Avbryt',
  saved: (title: string) => `${title} är sparad och syns nu`,
  conflict:
    'Någon annan har ändrat sidan medan du skrev. Din text är kvar. Läs den andras under Tidigare texter och spara igen om din ska gälla.',
  textMissing: 'Skriv minst 20 tecken.',
  earlier: (n: number) => (n === 1 ? 'En tidigare text' : `${n} tidigare texter`),
  earlierUntil: (date: string, by: string) => `Gällde till ${date}, ändrad av ${by}`,
  restore: 'Hämta in den här texten',
  accessibilityNote:
    'Redogörelsen får inte lova mer än vad som har prövats. Skriv när ni senast gjorde en egen bedömning.',
}
