import type { LessonText } from '#course/lesson.ts'
import { prices } from '#facts/prices.ts'
import { must } from '#lib/never.ts'

const surplus = must(prices.surplusCreditsT3PerVcpuHour.nanoUsd['us-east-1'], 'its price') / 1e9

export const text: LessonText = {
  intro:
    'build-1은 표준 모드(standard mode)의 t3.micro이고 몇 시간째 쉬고 있습니다. 빌드를 시작하면 처음에는 빠르다가 어느 순간부터 아주 느려진다고 합니다.',
  show: {
    saving: {
      say: 'CPU 크레딧이 어디서 와서 어디로 가는지부터 봅니다.',
      captions: [
        '[[cpu-credit|CPU 크레딧]](CPU credit) 하나는 vCPU 하나를 100%로 1분 쓰는 양입니다. build-1은 무엇을 하든 매시간 얼마씩 얻습니다.',
        '한 시간을 쉬었더니 얻은 것이 쓴 것보다 많아 크레딧 밸런스(balance)가 늘었습니다.',
        '2분 동안 최대 작업량으로 돌렸습니다. vCPU 두 개가 얻는 것보다 훨씬 많이 써서 크레딧 밸런스가 줄었습니다.',
        '다시 쉬면 또 모입니다. 하루에 얻는 양까지만 모을 수 있습니다.',
      ],
    },
  },
  predict: {
    spent: {
      ask: '표준 모드의 t3.micro가 CPU를 최대로 쓰다가 CPU 크레딧이 바닥났습니다. 그다음에는 어떻게 될까요?',
      options: {
        full: {
          label: '그대로 최대 속도로 돈다',
          wrong: 't3.micro는 [[burstable|버스트 가능]] 인스턴스입니다. 최대 속도는 크레딧이 있는 동안만 납니다.',
        },
        baseline: {
          label: '기준 성능(baseline)으로 느려진다',
          right:
            '크레딧이 없으면 얻는 만큼만 쓸 수 있고, 그것이 [[baseline|기준 성능]]입니다. 실제 AWS에서는 서서히 내려갑니다.',
        },
        stops: {
          label: 'EC2가 중지한다',
          wrong: 'EC2는 그런 이유로 중지하지 않습니다. 느려도 [[running|실행 중]]입니다.',
        },
        charged: {
          label: '계속 빠르고 추가 요금이 나간다',
          wrong:
            '[[unlimited-mode|무제한 모드]](unlimited mode)라면 그렇습니다. 표준 모드에서는 요금이 더 나가는 대신 느려집니다.',
        },
      },
    },
    health: {
      ask: 'T 인스턴스가 CPU 크레딧을 다 써서 기준 성능으로 느려져 있습니다. 상태 검사는 뭐라고 할까요?',
      options: {
        instance: {
          label: '인스턴스 검사가 실패한다',
          wrong:
            '느려도 OS가 응답합니다. CPU가 모자라 응답까지 멈출 정도라야 [[instance-check|인스턴스 검사]]가 실패합니다.',
        },
        system: {
          label: '시스템 검사가 실패한다',
          wrong: '[[host|호스트]]에는 아무 문제가 없습니다. 이 유형의 규칙대로 돌고 있을 뿐입니다.',
        },
        none: {
          label: '대개 통과한다',
          right:
            '세 [[status-check|검사]] 모두 속도를 재지 않습니다. 다만 OS가 응답하지 못할 만큼 CPU가 모자라면 인스턴스 검사가 실패할 수 있으니, 그때는 [[cloudwatch|CloudWatch]]의 CPUCreditBalance를 보세요.',
        },
      },
    },
    surplus: {
      ask: '크레딧이 없는 t3.micro를 무제한 모드로 바꾸고 CPU를 계속 최대로 씁니다. 잉여 크레딧(surplus credits) 요금은 언제부터 나갈까요?',
      options: {
        never: { label: '안 나간다. 무제한이니까', wrong: '무제한인 것은 속도입니다. 요금까지 무료인 것은 아닙니다.' },
        atOnce: {
          label: '바꾼 순간부터',
          wrong: '처음에는 앞으로 얻을 크레딧을 빌려 씁니다. 나중에 쉬면 그만큼 갚을 수 있습니다.',
        },
        day: {
          label: '하루에 얻는 양만큼 빚지고 나서부터',
          right: `하루에 얻는 양까지는 빌려줍니다. 그 뒤로는 Linux T3 기준으로 vCPU-시간당 ${surplus}달러입니다. 중지하면 남은 빚의 요금도 그때 나갑니다.`,
        },
      },
    },
  },
  do: {
    load: {
      say: 'build-1의 작업량을 최대로 올리고, 크레딧이 얼마나 가는지 알아보세요.',
      hints: [
        '작업량은 ‘{inspector.tabs.monitoring}’ 탭의 그래프 아래에 있습니다. 크레딧 밸런스도 같은 탭에 있습니다.',
        '‘{inspector.monitoring.workload}’을 ‘{inspector.monitoring.workloads.busy}’로 바꾸고, 크레딧을 다 쓸 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    unlimited: {
      say: '재시작하지 않고 지금 바로 빌드를 다시 빠르게 하세요. 그런 다음 추가 요금이 나타날 때까지 최대 작업량으로 두세요.',
      hints: [
        '속도를 늦추는 것은 크레딧 설정이고, 실행 중에도 바꿀 수 있습니다.',
        '‘{inspector.tabs.monitoring}’ 탭에서 ‘{inspector.credits.unlimited}’를 켜고, 잉여 크레딧 요금이 나갈 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    'for-good': {
      say: '이 작업은 몇 주 동안 계속됩니다. 잉여 크레딧 요금 없이 계속 최대 속도로 돌게 하세요.',
      hints: [
        '크레딧이 없는 패밀리는 무엇일까요? 유형은 어떤 상태에서 바꿀 수 있을까요?',
        'build-1을 중지하고 ‘{commands.instance.changeType}’에서 이름에 -flex가 없는 C나 M 유형을 고른 다음 다시 시작하세요.',
      ],
    },
  },
  learnt: [
    'T 인스턴스는 실행되는 동안 크레딧을 얻고 CPU를 쓰는 만큼 씁니다. 기준 성능보다 적게 쓰면 모입니다.',
    '크레딧을 다 쓰면 표준 모드는 느려집니다. 무제한 모드는 계속 빠른 대신 하루에 얻는 양을 넘으면 요금이 나가고, 중지하거나 종료하면 남은 빚의 요금이 나갑니다.',
    '온종일 바쁜 컴퓨터에는 대개 크레딧이 없고 flex도 아닌 유형이 알맞습니다. 세 검사 모두 속도를 재지 않습니다.',
  ],
  reflect: '지금 쓰는 컴퓨터 가운데 온종일 바쁜 것과 가끔만 바쁜 것은 무엇인가요?',
  docs: [
    {
      title: 'CPU 크레딧과 기준 성능',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
    },
  ],
  agreesWith: 'c18856c2',
}
