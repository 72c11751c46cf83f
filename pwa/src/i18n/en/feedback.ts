import type { Words } from '../words'
import type sv from '../sv/feedback'

const en: Words<typeof sv> = {
  title: 'Give feedback',
  lead: 'Tell what makes the place where you live safer or less safe. You need no name, e-mail or account.',
  first: 'Read this first',
  emergency: 'Call 112 in an emergency or when a crime is going on.',
  tips: 'Tip the police about crime on 114 14, not here.',
  record: 'What you send becomes a public record. Whoever asks for it may read it.',
  names: 'Write no names and nothing else that points a person out, neither yourself nor anybody else.',

  dialogue: 'Are you answering a question?',
  noDialogue: 'No, I want to tell something of my own',
  closedDialogue: 'A question that is not open',
  dialogueClosed:
    'The question does not take answers now. Choose another, or tell about something of your own. What you have written stays.',
  answering: 'You are answering the question',
  dialoguesFailed: 'The open questions could not be fetched. You can write all the same.',
  theme: 'What is it about?',
  text: 'What do you want to tell?',
  textHint:
    'What happens, how often, and what would make it better? We want to know about the event, not about who.',
  finds: 'Remove what points somebody out',
  findsText:
    'This looks like personal data. You can send it all the same, but then your feedback is set aside until somebody has removed it.',
  find: {
    PERSONNUMMER: (what) => `“${what}” looks like a personal identity number`,
    PHONE: (what) => `“${what}” looks like a phone number`,
    EMAIL: (what) => `“${what}” looks like an e-mail address`,
    PLATE: (what) => `“${what}” looks like a registration plate`,
  },
  where: 'Where?',
  place: 'Place',
  placeHint: 'A village, a road or a neighbourhood. Not a home or a street number.',
  position: 'Add where I am, roughly',
  positionHint: 'Rounded to a square of about 500 metres already in your device.',
  positionAsking: 'Looking …',
  positionDone: 'Your rough position is included, rounded to about 500 metres.',
  positionRemove: 'Remove the position',
  positionStop: 'Cancel',
  positionDenied:
    'The browser may not show where you are. That is fine: write the place instead, or skip it.',
  positionFailed:
    'It was not possible to see where you are. That is fine: write the place instead, or skip it.',
  when: 'When does it happen?',
  days: 'Days',
  parts: 'Time of day',
  safety: 'How safe do you feel there?',
  safetyLevel: {
    1: '1, very unsafe',
    2: '2, rather unsafe',
    3: '3, neither',
    4: '4, rather safe',
    5: '5, very safe',
  },
  safetyClear: 'Undo the choice',
  more: 'Where, when and how safe',

  preview: 'How it may be published',
  previewNote:
    'A person reads everything before anything is published, and can remove words that point somebody out. This is all that can be shown to others:',
  previewEmpty: 'Your text is shown here while you write.',
  previewHidden: 'Used only in summaries, never by itself:',
  hiddenPosition: 'your rough position',
  hiddenTimes: 'days and times',
  hiddenSafety: 'how safe you feel',
  previewMarked: 'What is marked will be removed.',

  send: 'Send the feedback',
  sendOffline: 'Save, and send when there is a network',
  offline:
    'You have no network now. Write all the same: your feedback is saved in this device and sent when the network is back.',
  draftKept: (time) => `Draft saved in this device ${time}`,
  draftNew: 'The draft is saved in this device while you write',
  draftFailed: 'The browser cannot save drafts. Do not close the page until you have sent it.',
  clear: 'Empty the form',
  cleared: 'The form is empty',
  toFix: (n) => (n === 1 ? 'One answer needs to be corrected' : `${n} answers need to be corrected`),
  rules: {
    themeMissing: 'Choose what the feedback is about.',
    textMissing: 'Write what you want to tell.',
    textShort: 'Write at least 10 characters, so that it can be understood.',
    textLong: 'The text may have at most 2,000 characters.',
    placeLong: 'The name of the place may have at most 120 characters.',
    streetNumber: 'Write the place without a street number.',
    placePersonal: 'The place seems to contain personal data. Write a village or a road.',
  },

  sending: 'Sending …',
  sendingText: 'Your device computes for a while to show that you are not a robot. It takes a few seconds.',
  waitingTitle: 'Saved in this device, not sent yet',
  waiting: (theme, time) => `${theme}, written ${time}`,
  waitingProblem: {
    network: 'No network now. It is sent by itself when the network is back and the page is open.',
    busy: 'A lot of feedback has come from here.',
    server: 'The server could not answer. It is sent again by itself when the page is open.',
    proof: 'Your device did not finish computing. It tries again by itself when the page is open.',
    storage: 'Your device could not read what is saved. It tries again.',
  },
  nextAt: (time) => `Next attempt at ${time}.`,
  sendNow: 'Try now',
  deleteUnsent: 'Delete without sending',
  deleted: 'The feedback is deleted and has not been sent',
  mayHaveArrived:
    'It may have arrived already, so it can be neither changed nor deleted until the answer has come.',
  refusedTitle: 'The feedback was not accepted',
  refusedText: 'Nothing is lost. Open it, correct what is said here and send it again.',
  openRefused: 'Open and correct',
  fullTitle: 'There is no room left in your device',
  fullText:
    'The feedback is not saved, but all that you have written is still here. Make room and try again.',
  unstoredTitle: 'The feedback was not sent',
  unstoredText:
    'This browser cannot keep it until later. What you have written is still here: try again when you have a network.',

  sentTitle: 'Your feedback is saved',
  keptLabel: 'What is in this device',
  receiptTitle: 'Thank you, your feedback has been received',
  receiptText: 'With the receipt code you see what happens to it. Keep the code: it cannot be shown again.',
  receiptCode: 'Your receipt code',
  copy: 'Copy the code',
  copied: 'The code is copied',
  copyFailed: 'It could not be copied. Write the code down.',
  saveFile: 'Save as a file',
  print: 'Print',
  seeStatus: 'See what happens to it',
  forget: 'Forget the code in this device',
  forgotten: 'The code is no longer in this device',
  writeAnother: 'Write another',
  keptTitle: 'Codes that are in this device',
  keptNote: 'Is this not your own device? Write the code down and let the device forget it.',
  keptItem: (theme, date) => `${theme}, received ${date}`,
  fileText: (code, date, address) =>
    `Receipt for your feedback\n\nReceipt code: ${code}\nReceived: ${date}\n\nSee status and reply at ${address}\n`,
  fileName: 'feedback-receipt.txt',
}

export default en
