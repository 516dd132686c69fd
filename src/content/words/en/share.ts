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
  noQr: 'Too long for a QR code: every request is in it. Other ways: copy the link, save a file and send that, or show a prepared experiment, whose link is short.',
  presets: 'Prepared experiments…',
  largeQr: 'Show the QR code large',
  dense: 'It has many small dots: show it large, and go close with the phone.',
  file: 'As a file',
  save: 'Save a file',
  open: 'Open a file…',
  live: {
    title: 'Live: the account of an endpoint',
    watches: 'you watch',
    acts: 'what you do here is asked there',
    lost: 'The endpoint does not answer. It is looked for again.',
  },
  visiting: {
    anew: 'What is open now is replaced. Your own account is kept under a name on this device; you find it under “Share”.',
    ownName: 'My account',
    title: 'You are in an experiment that you opened',
    opened: 'An experiment that you opened',
    prepared: (title: string) => `Prepared: ${title}`,
    notYours: 'This is not your own account, which is kept as it was.',
    leave: 'Leave it',
    reset: 'Start it over',
    home: 'Back to my own account',
  },
  named: {
    title: 'On this device',
    name: 'Name',
    save: 'Save under this name',
    open: 'Open',
    openIt: (name: string) => `Open ${name}`,
    more: (name: string) => `More about ${name}`,
    rename: 'Rename',
    deleted: (name: string) => `“${name}” was deleted.`,
    bringBack: 'Bring it back',
    trouble: {
      none: () => 'Give it a name first.',
      long: (most: number) => `At most ${most} characters.`,
      taken: () => 'There is an experiment of that name already.',
      full: 'This device’s storage is full. Save a file instead, or delete another experiment.',
      forbidden: 'This browser does not let the page store anything. Save a file instead.',
    },
  },
  aside: {
    title: 'Set aside',
    hint: 'What the page could not go on with. It stays here until you delete it.',
    nth: (n: number) => `Set aside no. ${n}`,
    unreadable: 'This version of the page cannot read it. You can save it as a file.',
    deleted: 'It was deleted.',
    list: 'Show its requests',
  },
  otherTab: {
    title: 'Your account went on in another tab',
    text: 'So that neither overwrites the other, this tab has stopped saving: what is done here from now on is lost when you close it.',
    unsaved:
      'What you did here that the other tab does not know is kept under a name on this device when you go on. You find it under “Share”.',
    lesson:
      'That goes for the lesson that is open here, too. What you have answered and solved in it stays written down.',
    opened:
      'A lesson, or what a link or file brought, is open in the other tab. Your own account is kept meanwhile: leave what is open there, and you are back in it.',
    name: 'From another tab',
    look: 'Only look',
    goOn: 'Go on here',
    full: 'There is no room on this device to keep what you did here. Save it as a file under “Share” first.',
  },
  remaking: {
    title: 'Making the experiment again',
    text: 'Its requests are made once more, one after the other. Your own account is as it was.',
    done: 'Done',
  },
  requests: {
    'told-again': {
      title: 'What came out otherwise',
      text: (n: number) =>
        n === 1
          ? 'This request was done when the story was first told. Today’s account refuses it, as AWS does; what followed from it is missing.'
          : `These ${n} requests were done when the story was first told. Today’s account refuses them, as AWS does; what followed from them is missing.`,
    },
    aside: {
      title: 'The requests of what was set aside',
      text: (n: number) => (n === 1 ? 'One request, as it was sent.' : `${n} requests, as they were sent.`),
    },
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
