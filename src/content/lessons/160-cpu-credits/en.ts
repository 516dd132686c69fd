import type { LessonText } from '#course/lesson.ts'
import { prices } from '#facts/prices.ts'
import { must } from '#lib/never.ts'

const surplus = must(prices.surplusCreditsT3PerVcpuHour.nanoUsd['us-east-1'], 'its price') / 1e9

export const text: LessonText = {
  intro:
    'build-1 is a t3.micro in standard mode that has idled for some hours. Its builds run at full speed at first and at a crawl later.',
  show: {
    saving: {
      say: 'First see where its CPU credits come from and where they go.',
      captions: [
        'One [[cpu-credit|CPU credit]] is one vCPU at 100% for a minute. build-1 is given some every hour, whatever it does.',
        'An hour of idling: it earned more than it spent, and the balance grew.',
        'Two minutes of full load: both vCPUs spend, far more than is earned. The balance shrinks.',
        'Idle again, it goes on saving. At most a day of earning can be saved.',
      ],
    },
  },
  predict: {
    spent: {
      ask: 'A t3.micro in standard mode works at full load until its CPU credits are spent. What then?',
      options: {
        full: {
          label: 'It goes on at full speed',
          wrong: 'A t3.micro is [[burstable]]: full speed lasts as long as credits do.',
        },
        baseline: {
          label: 'It slows down to its baseline',
          right:
            'Without credits it gets only what it earns: that is its [[baseline]]. In AWS it sinks there gradually.',
        },
        stops: { label: 'EC2 stops it', wrong: 'EC2 does not stop it for that. It is slow, and [[running]].' },
        charged: {
          label: 'It goes on, and the extra costs money',
          wrong: 'That is [[unlimited-mode|unlimited mode]]. In standard mode it slows down instead.',
        },
      },
    },
    health: {
      ask: 'A T instance has no CPU credits left and is down at its baseline. What do its status checks say?',
      options: {
        instance: {
          label: 'The instance check fails',
          wrong:
            'Slow as it is, the OS answers here. The [[instance-check|instance check]] can fail only where an OS is so starved that it stops answering.',
        },
        system: {
          label: 'The system check fails',
          wrong: 'Nothing is wrong with the [[host]]; it keeps to the rules of the type.',
        },
        none: {
          label: 'Usually they pass',
          right:
            'None of the three [[status-check|checks]] measures speed. An OS so starved that it stops answering does fail the instance check; CPUCreditBalance in [[cloudwatch|CloudWatch]] tells you why.',
        },
      },
    },
    surplus: {
      ask: 'A t3.micro without credits is switched to unlimited mode and stays at full load. When do surplus credits begin to cost money?',
      options: {
        never: { label: 'Never: it is unlimited', wrong: 'Unlimited in speed, not in price.' },
        atOnce: {
          label: 'From the first minute on',
          wrong: 'At first it borrows from what it will earn. Idling later would pay that back.',
        },
        day: {
          label: 'Once it owes a whole day of earning',
          right: `Up to a day of earning is lent; each further vCPU-hour costs $${surplus} on a T3 with Linux. What is still owed at a stop is charged then.`,
        },
      },
    },
  },
  do: {
    load: {
      say: 'Let build-1 work at full load, and find out how long its credits last.',
      hints: [
        'The workload stands below the graphs in “{inspector.tabs.monitoring}”; the balance is there as well.',
        'Set “{inspector.monitoring.workload}” to “{inspector.monitoring.workloads.busy}”, then press “{commands.page.next}” until the credits are spent.',
      ],
    },
    unlimited: {
      say: 'The build must be fast again, at once and without a restart. Then keep it at full load until the bill shows what that costs.',
      hints: [
        'What slows it down is a setting of the credits, and it can be changed while it runs.',
        'Turn on “{inspector.credits.unlimited}” in “{inspector.tabs.monitoring}”, then press “{commands.page.next}” until surplus credits are charged.',
      ],
    },
    'for-good': {
      say: 'The load will stay for weeks. Give it full speed for good, without any surplus credits on the bill.',
      hints: [
        'Which families have no credits? And in which state can a type be changed?',
        'Stop build-1, choose “{commands.instance.changeType}”, take a C or M type without -flex in its name, and start it again.',
      ],
    },
  },
  learnt: [
    'A T instance earns credits while it runs and spends them with its CPU; below the baseline it saves.',
    'Standard mode slows down when they are spent. Unlimited mode goes on, and costs more beyond a day of earning; a stop or a termination charges what is still owed.',
    'A machine that is busy all day is usually better off on a type without credits, and not on a flex type either. None of the three checks measures speed.',
  ],
  reflect: 'Which of your machines are busy all day, and which only now and then?',
  docs: [
    {
      title: 'Key concepts for burstable performance instances',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
    },
  ],
  agreesWith: '55059fa2',
}
