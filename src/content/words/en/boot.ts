/** What is said before any script has come. */
export const boot = {
  opening: 'Opening your account…',
  failed: 'The page could not be loaded in full. Your account is kept on this device.',
  reload: 'Try again',
  frame: 'Shown inside another page that allows too little, the playground cannot run.',
  window: 'Open it in a window of its own',
  old: 'This browser is too old for the playground. Chrome or Edge 123, Firefox 125 and Safari 17.5, or newer ones, can run it.',
}
