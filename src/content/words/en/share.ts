export const share = {
  title: 'Share this experiment',
  hint: 'The link holds the whole experiment: its Region, its seed and every request up to the moment that the page shows. Nothing is sent anywhere.',
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
  received: {
    title: 'Open this experiment?',
    text: (region: string, moment: string, requests: number) =>
      `${region}, up to ${moment}, ${requests} ${requests === 1 ? 'request' : 'requests'}.`,
    own: 'Your own account is kept on this device. You can come back to it from “Share”.',
    stay: 'Stay in mine',
    open: 'Open',
    full: 'There is no room on this device to keep your own account too. Save yours as a file first, or stay in it.',
  },
}
