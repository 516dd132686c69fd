export const share = {
  title: 'Share this experiment',
  scope: 'What is opened',
  scopes: { whole: 'With its history', fromHere: 'From here on' },
  hints: {
    whole:
      'The link holds the whole experiment: its Region, its seed and every request up to the moment that the page shows. Nothing is sent anywhere.',
    fromHere:
      'Whoever opens it finds the account, its bill and its clock as they are now. Timeline, log and undo begin at this moment. The requests that led here are still in the link: it is made again from them, so they can be read out of it.',
  },
  link: 'Link',
  making: 'Making the link…',
  tooLong: 'This experiment is too long for a link. Save it as a file instead.',
  qr: 'The link as a QR code',
  noQr: 'Too long for a QR code.',
  file: 'As a file',
  save: 'Save a file',
  open: 'Open a file…',
  visiting: {
    title: 'You are in an experiment that you opened',
    reset: 'Start it over',
    home: 'Back to my own account',
  },
  remaking: {
    title: 'Making the experiment again',
    text: 'Its requests are made once more, one after the other. Your own account is as it was.',
    done: 'Done',
  },
  received: {
    title: 'Open this experiment?',
    text: (region: string, moment: string, requests: number) =>
      `${region}, up to ${moment}, ${requests} ${requests === 1 ? 'request' : 'requests'}.`,
    prepared: (region: string, moment: string) => `A prepared set-up: ${region}, ${moment}. Its story begins there.`,
    own: 'Your own account is kept on this device. You can come back to it from “Share”.',
    stay: 'Stay in mine',
    open: 'Open',
    full: 'There is no room on this device to keep your own account too. Save yours as a file first, or stay in it.',
  },
}
