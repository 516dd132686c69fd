export const notices = {
  label: 'Notices',
  refused: (action: string) => `${action} was refused`,
  'storage-full': {
    title: 'This device’s storage is full',
    text: 'You can go on, but what happens from now on is lost when you reload.',
  },
  'storage-forbidden': {
    title: 'This browser does not let the page store anything',
    text: 'Everything works; a reload starts with a new account.',
  },
  unsaved: {
    mark: 'Not saved',
    why: {
      full: 'This device’s storage is full: what happens now is lost when you reload. Save it as a file, or delete something that was kept.',
      forbidden:
        'This browser does not let the page store anything: what happens now is lost when you reload. Save it as a file.',
      otherTab: 'Your account went on in another tab: what happens here is lost when you close this one.',
    },
  },
  'stored-damaged': {
    title: 'The stored account could not be read',
    text: 'It was set aside on this device, and you have a new account. You find the old one under “Share”.',
  },
  'last-moves-strange': {
    title: 'What was done last could not be taken up',
    text: 'It does not fit the account that is kept. It was set aside on this device; you find it under “Share”.',
  },
  'shared-damaged': {
    title: 'That is not an experiment',
    text: 'The link or file is damaged or was not made here. Your account is as it was.',
  },
  'shared-endless': {
    title: 'That experiment is too long',
    text: 'It would keep the page busy for minutes. Your account is as it was.',
  },
  toldAgain: {
    title: 'Made with an earlier version',
    text: (refused: number) =>
      refused === 0
        ? 'The same requests were made again here, and each was answered as before. What you kept here yourself is under “Share”, as it was.'
        : `The same requests were made again here. ${refused === 1 ? 'One that was done then is' : `${refused} that were done then are`} refused today. What you kept here yourself is under “Share”, as it was.`,
    look: 'Show which',
  },
  'not-loaded': {
    title: 'A part of the page did not come',
    text: 'Check the network and try it once more. Nothing is lost.',
  },
  notLoaded: {
    title: 'This part did not come',
    text: 'Check the network and try again. If it still does not come, the page may have been renewed meanwhile: reload it. Your account is kept.',
    again: 'Try again',
    reload: 'Reload',
  },
  'live-watching': {
    title: 'This page only watches',
    text: 'The account is at the endpoint: what is asked there is seen here.',
  },
  'live-elsewhere': {
    title: 'The endpoint decides that',
    text: 'Time and the past of a live account are its own: this page asks, and shows what happened.',
  },
  renewed: {
    title: 'There is a newer version of this page',
    text: 'It is shown when you reload. Your account is kept.',
    reload: 'Reload',
  },
  branched: { title: 'Another story began here', text: 'The one before is kept.', back: 'Go back to it' },
  broken: {
    title: 'Something went wrong in the page',
    text: 'Your account is kept on this device. Reload to go on.',
    reload: 'Reload',
    sure: 'A new account begins; the one that is kept on this device is set aside, and can be found under Share.',
  },
}
