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
  'stored-damaged': {
    title: 'The stored account could not be read',
    text: 'It was set aside on this device, and you have a new account. Nothing was thrown away.',
  },
  'stored-other-version': {
    title: 'The stored account is from another version',
    text: 'This version cannot go on with it. It was set aside on this device, and you have a new account.',
  },
  broken: {
    title: 'Something went wrong in the page',
    text: 'Your account is kept on this device. Reload to go on.',
    reload: 'Reload',
  },
}
