import type { LessonText } from '#course/lesson.ts'
import { snapshotMicroUsdPerGbMonth } from '#facts/disks.ts'
import { prices } from '#facts/prices.ts'
import { must } from '#lib/never.ts'

const address = must(prices.publicIpv4PerHour.nanoUsd['us-east-1'], 'its price') / 1e9
const snapshot = must(snapshotMicroUsdPerGbMonth['us-east-1'], 'its price') / 1e6

export const text: LessonText = {
  intro:
    'Somebody left this account alone overnight: batch-1 runs, web-1 is stopped and keeps its Elastic IP, and a 100 GiB volume called archive lies around with a snapshot of it. Every file is still wanted, the machines are not.',
  show: {
    'short-run': {
      say: 'See how a line on the bill begins and ends.',
      captions: [
        'try-1 is running. Its disk has been charged since it was created; instance and address are charged from now on.',
        'Twenty seconds later it is terminated. The charge for the instance ends the moment it leaves running.',
        'All of try-1 that cost money is gone. Open the bill: its lines stay, each with its reason and its seconds.',
      ],
    },
  },
  predict: {
    night: {
      ask: 'An instance is stopped overnight and keeps its Elastic IP; beside it lie an unattached volume and a snapshot. What cost nothing?',
      options: {
        web: {
          label: 'The stopped instance itself',
          right: 'There is no instance charge while it is [[stopped]]. What it keeps is charged all the same.',
        },
        disk: {
          label: 'The stopped instance’s disk',
          wrong:
            'The [[ebs-volume|volume]] keeps its space for your files, so it costs the same as when the instance runs.',
        },
        address: {
          label: 'Its Elastic IP',
          wrong: `Every [[public-ip|public IPv4 address]] from AWS costs $${address} an hour, used or not, on a running instance or a stopped one.`,
        },
        loose: {
          label: 'The volume that is attached to nothing',
          wrong:
            'A volume is charged for the size you asked for, from creation to deletion. Attached or not makes no difference.',
        },
        copy: {
          label: 'The snapshot',
          wrong: 'Little, but not nothing: what a [[snapshot]] stores is charged until you delete it.',
        },
      },
    },
    seconds: {
      ask: 'A Linux instance runs for twenty seconds and is terminated. How much of its running time is on the bill?',
      options: {
        nothing: { label: 'Nothing, it was too short', wrong: 'Each start costs something, however short it was.' },
        exact: {
          label: 'Twenty seconds',
          wrong: 'It is charged by the second, but only after the first minute.',
        },
        minute: {
          label: 'One minute',
          right: '[[per-second-billing|Per second]], with a minimum of a minute for each start.',
        },
        hour: { label: 'One hour', wrong: 'Begun hours were charged in full until 2017. Now it is seconds.' },
      },
    },
    keep: {
      ask: 'A 100 GiB gp3 volume holds 2 GiB of data, and there is a snapshot of it. Which of the two costs more a month?',
      options: {
        same: {
          label: 'Both the same, it is the same data',
          wrong: 'The volume is charged by its size, the [[snapshot]] by what it stores.',
        },
        snapshot: {
          label: 'The snapshot',
          wrong: 'Its price for a GiB is lower, and it stores only blocks that were written.',
        },
        volume: {
          label: 'The volume',
          right: `All 100 GiB are charged. The [[snapshot]] stores only written blocks, at $${snapshot} for a GB and month in N. Virginia.`,
        },
        free: {
          label: 'The volume, because snapshots are free',
          wrong: 'A [[snapshot]] costs little here, but it is on the bill.',
        },
      },
    },
  },
  do: {
    compute: {
      say: 'End the most expensive line on the bill first, without losing results.csv.',
      hints: [
        'Open the bill at the bottom of the page: one line costs far more an hour than all others.',
        'Select batch-1 and press “{commands.instance.stop}”. Its disk stays.',
      ],
    },
    rest: {
      say: 'Stopped is not free. Bring all that is left as near to zero as you can, without losing one of the three files.',
      hints: [
        'Ask of each line: which file would go with it? A snapshot stores only what was written, at a lower price than these volumes. The archive has one already.',
        'In “{top.views.list}”: “{commands.volume.snapshot}” for both root disks. Once completed, terminate the instances, and use “{commands.volume.delete}” on the volume and “{commands.address.release}” on the address.',
      ],
    },
  },
  learnt: [
    'Each line belongs to one thing and goes on until that thing is stopped, released, deleted or terminated.',
    'A stopped instance costs nothing itself; its disks and its Elastic IP go on costing.',
    'A snapshot usually keeps what is on a disk for less than the disk. As long as data is kept, the bill comes close to zero, not to it.',
  ],
  reflect: 'Which thing in an account of yours would go on costing if nobody ever looked again?',
  docs: [
    {
      title: 'Amazon EC2 instance state changes',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html',
    },
    { title: 'Amazon EBS snapshots', url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html' },
  ],
  agreesWith: '55378962',
}
