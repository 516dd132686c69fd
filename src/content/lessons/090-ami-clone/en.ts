import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1 serves a page from its disk, counts visitors in memory and has an Elastic IP. You want a second one just like it.',
  show: {
    image: {
      say: 'Step through it: an image of web-1 is made, with the default settings.',
      captions: [
        'The [[ami|image]] is pending. Behind it, a [[snapshot]] of each volume begins.',
        'web-1 was rebooted for it, so that nothing changed on its disk while the snapshot began. It is up again.',
        'The snapshot is complete, and the image available. The data is in the snapshot, not in the image itself.',
      ],
    },
  },
  predict: {
    meanwhile: {
      ask: 'You create an image of a running instance and leave the form as it is. What happens to the instance?',
      options: {
        nothing: {
          label: 'Nothing: it runs on undisturbed',
          wrong: 'Only with “{storage.image.noReboot}” on. Otherwise EC2 reboots it, so that its disk is at rest.',
        },
        rebooted: {
          label: 'It is rebooted',
          right: 'EC2 reboots it first, so that nothing is half written when the [[snapshot|snapshots]] begin.',
        },
        stopped: {
          label: 'It is stopped until the image is available',
          wrong: 'It is off only for a [[reboot]]; the snapshots are finished while it runs again.',
        },
      },
    },
    clone: {
      ask: 'An instance is launched from an image of another one, which has an Elastic IP. Once it has booted, what is the same as on the original?',
      options: {
        files: {
          label: 'The files on the root disk',
          right: 'Its [[root-volume|root volume]] was made from the snapshot: the disk as it was when that began.',
        },
        ram: {
          label: 'What was in memory',
          wrong: 'An image is made of disks only. Its OS boots afresh, with empty memory.',
        },
        privateIp: {
          label: 'The private IPv4 address',
          wrong: 'Addresses belong to a [[eni|network interface]], and every launch makes a new one.',
        },
        elastic: {
          label: 'The public address, which is the Elastic IP',
          wrong: 'An [[elastic-ip|Elastic IP]] stays where you associated it. The clone borrows an address of its own.',
        },
      },
    },
    gone: {
      ask: 'You deregister an image from which an instance was launched, and change nothing in the dialog. What is true then?',
      options: {
        runsOn: {
          label: 'The instance launched from it runs on',
          right: 'It has disks of its own since its launch, and needs the image no more.',
        },
        launch: {
          label: 'More instances can still be launched from it',
          wrong: 'That is exactly what ends: nobody can launch from a deregistered image.',
        },
        snapshot: {
          label: 'The snapshot behind it is still there',
          right: 'A [[snapshot]] is a resource of its own. It stays until you delete it.',
        },
        free: {
          label: 'It no longer causes any storage cost',
          wrong: 'The snapshot stays and goes on costing money. You have to delete it too.',
        },
      },
    },
  },
  do: {
    'launch-it': {
      say: 'Now launch an instance from the image “golden”, and let it boot.',
      hints: [
        'The launch form offers your own images beside the public ones.',
        'Press “{commands.page.launch}”, choose the image marked “{launch.mine}”, and launch. Then press “{commands.page.next}” until its OS is up.',
      ],
    },
    quiet: {
      say: 'Make one more image of web-1. This time nobody may notice: no reboot.',
      hints: [
        'The form for an image has a switch for this.',
        'Under “{inspector.actions}” of web-1 choose “{commands.instance.createImage}”, and turn on “{storage.image.noReboot}”.',
      ],
    },
    'deregister-it': {
      say: 'You need “golden” no longer. Deregister it, and leave “{storage.deregister.withSnapshots}” off for now.',
      hints: [
        'The list view has a table of your images.',
        'Open “{top.views.list}”, then “{list.tabs.images}”; the menu of the image has “{commands.image.deregister}”.',
      ],
    },
    tidy: {
      say: 'Something of it is still being charged. Find it and remove it.',
      hints: [
        'What holds the data of an image? It has a table of its own in the list.',
        'In “{top.views.list}”, under “{list.tabs.snapshots}”, delete the one that was made for the image.',
      ],
    },
  },
  learnt: [
    'Creating an image reboots a running instance unless you ask for no reboot; then what the OS has not written yet may be missing.',
    'An image brings EBS disks back: not memory, not addresses.',
    'Deregistering an image leaves its snapshots, and their cost, unless you have them deleted too.',
  ],
  reflect: 'You have kept an image of last year’s server “just in case”. What does it cost, and how would you check?',
  docs: [
    {
      title: 'Create an Amazon EBS-backed AMI',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html',
    },
    {
      title: 'Deregister an Amazon EC2 AMI',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html',
    },
  ],
  agreesWith: '3fc0aec9',
}
