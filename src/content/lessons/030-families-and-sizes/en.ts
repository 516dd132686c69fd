import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'There are more than a thousand instance types, and each name is a description. Learn to read them, then give web-1 what it needs.',
  show: {
    grow: {
      say: 'Watch web-1 grow by one size.',
      captions: [
        'The [[instance-type|type]] can be changed only while the instance is stopped. So web-1, an m7g.large, is stopped.',
        'Its type becomes m7g.xlarge: the same [[instance-family|family]], one [[instance-size|size]] up. ID, disks and private address stay.',
        'Started: more vCPUs and memory, at the new type’s price, usually on another [[host]].',
      ],
    },
  },
  predict: {
    letter: {
      ask: 'A database needs a lot of memory for each vCPU. Types that begin with which of these letters give it the most?',
      options: {
        t: {
          label: 't, as in t3',
          wrong: 't is [[burstable]]: for work that comes in short bursts, with no more memory than m.',
        },
        m: { label: 'm, as in m7g', wrong: 'm is general purpose: a balance of vCPU and memory.' },
        c: { label: 'c, as in c7g', wrong: 'c is for computing: half of m’s memory for each vCPU.' },
        r: {
          label: 'r, as in r7g',
          right: 'r is for memory, as in RAM: twice as much as m for each vCPU, the most of t, m, c and r.',
        },
        g: { label: 'g, as in g4dn', wrong: 'At the front, g means GPU: graphics and machine learning.' },
        inf: { label: 'inf, as in inf1', wrong: 'inf has AWS’s Inferentia chips, which run trained models.' },
      },
    },
    name: {
      ask: 'What does the name m7g.2xlarge tell you?',
      options: {
        generation: {
          label: 'It is the seventh generation',
          right: 'm is the [[instance-family|family]], 7 its generation.',
        },
        arm: {
          label: 'Its processor is an Arm one',
          right: 'A g after the number is Graviton, AWS’s own Arm processor.',
        },
        gpu: { label: 'It has a GPU', wrong: 'A g means GPU only in front of the number. Behind it, g is Graviton.' },
        twice: {
          label: 'It has twice the memory of m7g.xlarge',
          right: 'The part after the dot is the [[instance-size|size]]; 2xlarge is twice an xlarge.',
        },
      },
    },
    'one-up': {
      ask: 'An instance changes its type from m7g.large to m7g.xlarge, one size up in the same family. What doubles?',
      options: {
        vcpus: {
          label: 'Its vCPUs',
          right: 'The [[instance-size|size]] after large has twice the [[vcpu|vCPUs]].',
        },
        memory: { label: 'Its memory', right: 'It has twice the memory.' },
        price: {
          label: 'Its price per hour',
          right: 'Twice the machine for twice the price, from the next start on.',
        },
        disk: {
          label: 'Its root volume',
          wrong: 'EBS disks do not belong to the type. The [[root-volume|root volume]] stays as it is.',
        },
      },
    },
    processor: {
      ask: 'An instance was launched from an Arm image (arm64). What happens if you try to run it as m7i.large, which is Intel (x86_64)?',
      options: {
        runs: {
          label: 'It runs: the OS adapts',
          wrong: 'An OS is built for one architecture. Its programs mean nothing to another processor.',
        },
        image: {
          label: 'AWS replaces the image with a matching one',
          wrong: 'Your [[root-volume|root volume]] stays what it is. AWS does not reinstall it.',
        },
        refused: {
          label: 'AWS refuses to run it',
          right: 'The architecture of type and [[ami|image]] must match. To change it, you launch a new instance.',
        },
      },
    },
  },
  do: {
    memory: {
      say: 'web-1 is short of memory only: give it twice as much, with no more vCPUs.',
      hints: [
        'One size up would double the vCPUs too. Which family has more memory for the same vCPUs?',
        'Stop web-1, choose “{commands.instance.changeType}” under “{inspector.actions}”, take r7g.xlarge, then press “{commands.instance.start}”.',
      ],
    },
    intel: {
      say: 'An old program needs an Intel or AMD processor. Get an instance that can run it.',
      hints: [
        'The architecture is decided by the image at launch, so this takes a new instance.',
        'Press “{commands.page.launch}” and choose a type without g behind its number; the image beside it must say x86_64.',
      ],
    },
  },
  learnt: [
    'A name reads: family, generation, extras such as g for Graviton, a dot, the size.',
    'Within a family, a size up usually doubles vCPUs, memory and price. The smallest sizes of some families double memory and price only.',
    'The type can be changed while the instance is stopped, within the architecture of its image.',
  ],
  reflect: 'Your instance waits for its CPU while half of its memory is empty. Which letter would you try?',
  docs: [
    {
      title: 'Amazon EC2 instance types',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html',
    },
    {
      title: 'Amazon EC2 instance type changes',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-resize.html',
    },
  ],
  agreesWith: 'a918ed08',
}
