export const presets = {
  title: 'Prepared experiments',
  hint: 'Each opens as a set-up in your Region, and its story begins there. Your own account is kept; “Share” leads back to it.',
  unknown: (name: string) =>
    `There is no prepared experiment called “${name}”. Your account is as it was; these are there:`,
  open: 'Open',
  openIt: (title: string) => `Open ${title}`,
  linkOf: (title: string) => `Copy the link to ${title}`,
  about: {
    running: {
      title: 'One running instance',
      text: 'A web server on a t3.micro: 3/3 checks passed, and its page can be reached from the internet.',
    },
    'forgotten-address': {
      title: 'A forgotten Elastic IP',
      text: 'The instance was stopped three days ago, and its Elastic IP was left associated. What still costs money?',
    },
    'unreachable-web': {
      title: 'Healthy, and still not reachable',
      text: 'All checks pass and the web server runs, but the page does not open.',
    },
    'power-lost': {
      title: 'The host has just lost its power',
      text: 'Automatic recovery is off, but an alarm with the recover action watches the system check. Nobody has noticed yet: let time run.',
    },
    'corrupt-file-system': {
      title: 'A corrupt file system',
      text: 'The instance check fails, and there is a snapshot from before. Save the instance and its file.',
    },
    hibernation: {
      title: 'Half a job in RAM',
      text: 'Hibernation is enabled, a job is half done and a file is in RAM. What does a plain stop keep, and what does hibernation keep?',
    },
    'out-of-credits': {
      title: 'CPU credits are spent',
      text: 'A t3.micro in standard mode had a lot to do and now runs at its baseline.',
    },
    'two-zones': {
      title: 'Two zones, one image of your own',
      text: 'web-2 was launched in another Availability Zone, from an image of web-1.',
    },
    month: {
      title: 'A month’s bill',
      text: 'Thirty days of a web server, and of a database that was stopped after ten. Read the bill line by line.',
    },
    mystery: {
      title: 'What is wrong with web-1?',
      text: 'A secret fault, ten minutes ago. Find it by checks, metrics, system log and screenshot.',
    },
  },
}
