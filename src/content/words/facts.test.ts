import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>(
  ['./{en,ko}/*.ts', '../glossary/{en,ko}/*.ts', '../lessons/*/{en,ko,title}.ts', '../lessons/goals/{en,ko}.ts'],
  { query: '?raw', import: 'default', eager: true },
)
const lines = Object.entries(sources).flatMap(([path, text]) =>
  text.split('\n').map((line, nth) => ({ at: `${path}:${nth + 1}`, line })),
)
const saying = (said: RegExp) => lines.filter(({ line }) => said.test(line)).map(({ at }) => at)

/** What was once said here and is false, by its key words, with what is true. Part F of the facts, and the review of the words. */
const false_ = {
  'a rule for one’s own address or Session Manager logs in as well': [
    /without it you cannot log in/i,
    /끄면 밖에서 로그인할 수 없/,
  ],
  'the checks do not measure speed, but a starved OS can fail one': [
    /being slow fails no check/i,
    /no (\[\[status-check\|)?status check(\]\])? looks at speed/i,
    /느리다고 실패하는 검사는 없/,
    /상태 검사\]?\]?는 속도를 보지 않/,
  ],
  'a flex type has a baseline': [
    /flex slightly cheaper/i,
    /flex 조금 더 저렴/,
    /C or M family,/,
    /C나 M 패밀리의 유형/,
  ],
  'twelve months free is over for everybody': [
    /true only of older accounts/i,
    /예전에 연 계정에만 맞/,
    /For twelve months, every month/,
    /12개월 동안 매달/,
  ],
  'an SNS subject may be UTF-8': [/subject.*\bASCII\b/i, /제목.*ASCII/, /영문 ASCII 99/],
  'used-up memory can fail the instance check, and often does not': [
    /more memory than there is\. The instance check fails/,
    /더 많이 씁니다\. 인스턴스 검사가 실패합니다/,
  ],
  'only the three built-in checks look at no application and no rule': [
    /does not look at security groups or at your application, and notifies/,
    /no status check notices/i,
    /and status checks test neither/i,
    /되어도 상태 검사는 알아채지 못/,
    /오며, 상태 검사는 둘 다/,
    /Only an application status check/,
    /No status check looks at it/,
    /적용됩니다\. 상태 검사는 이것을 보지/,
    /\. 애플리케이션은 .*애플리케이션 상태 검사만 봅니다/,
  ],
  'an instance without public IPv4 is reached by an endpoint, Session Manager or a load balancer': [
    /nothing reaches it, on any port/i,
    /인터넷에서는 어느 포트로도 닿을 수 없/,
    /neither side reaches the other/,
    /nothing outside reaches an instance there/,
    /어느 쪽에서도 닿지 않/,
    /인스턴스에는 밖에서 닿을 수 없/,
  ],
  'a time-out has more causes than the security group': [
    /public address, security group, OS, service/i,
    /퍼블릭 주소, 보안 그룹, OS, 서비스 순서/,
    /pass: timed out points to the security group/,
  ],
  'DeleteOnTermination is off for whatever is attached later, even as root': [
    /on for the root volume unless you change it; a volume attached later/,
    /바꾸지 않으면 루트 볼륨에는 켜져 있고, 나중에/,
  ],
  'removing a rule does not cut established connections': [
    /works at once(?! for new)/i,
    /takes effect right away/i,
    /(재부팅 없이|바꾸면|모든 인스턴스에) 바로 적용/,
  ],
  'Amazon Q also posts custom notifications': [
    /posts only what AWS services send/i,
    /AWS 서비스가 보낸 것만/,
    /no test texts/i,
  ],
  'gp2 and io1 are current types': [/(gp2|io1) · .*이전 세대/, /(gp2|io1) · .*previous generation/i],
  'no EC2 action of an alarm starts an instance; a function may': [
    /(^|[^2] )no action starts an instance/i,
    /[^다] 인스턴스를 시작하는 작업은 없/,
  ],
  'only e-mail needs a confirmed subscription': [/confirmed subscription nobody/i, /구독이 없으면 아무도 모/],
  'there are more than a thousand types': [/hundreds of instance types/i, /유형은 수백 가지/],
  'p is GPU as well': [/only a g in front/i, /숫자 앞의 g만 GPU/],
  'the quota of Elastic IPs can be raised': [/`A Region gives you/, /리전마다 \$\{n\}개까지/],
  'an S3-backed launch creates no volume': [/every launch creates one/i],
  'the SMS sandbox is per Region': [/where every new account starts: SMS/i, /^.*'새 계정은 모두 여기서 시작/],
  'the first snapshot of a full disk is not far less': [/far less than the disk/i, /디스크보다 훨씬 싸/],
  'credits are earned while running': [/earns credits all the time/i, /크레딧을 늘 얻/],
  'a full disk often boots': [/Typical: the web server crashes/, /공간이 없습니다\. 보통 웹 서버/],
  'the attached EBS check also asks for I/O': [/1 while a volume cannot be reached, else/, /볼륨에 연결할 수 없으면 1/],
  'the service has its whole name': [/Amazon Q Developer\(예전/, /Amazon Q Developer를/],
  'EC2 Instance Connect needs no key pair': [
    /without one nobody (can log|logs) in/i,
    /키 페어가 없으면 SSH로 로그인할 수 없/,
  ],
  'this playground has keys and further network interfaces': [
    /SSH only tests the port/,
    /포트만 시험하고 키는 없/,
    /transit gateways, more network interfaces/,
    /전송 게이트웨이, 추가 네트워크 인터페이스/,
  ],
  'a Spot Instance is told two minutes before as a rule, not always': [
    /(?<!usually )gives notice two minutes/i,
    /(?<!usually )with two minutes’ notice/i,
    /(?<!보통 )2분 전에 알리고/,
  ],
  'a reboot keeps the ID as well': [/only a recovery, or a stop and start, keeps/i, /ID가 그대로인 것은 복구하거나/],
  'a launch template is checked in part when it is made': [
    /does not check what a template holds/i,
    /맞는지 만들 때는 보지 않/,
    /What it holds is checked when/,
  ],
  'detailed monitoring has its price for an instance, not for each metric': [/free metrics \$\{price\} a month each/],
  'another host also mends the path to a volume': [/another host fixes nothing else/i, /다른 문제는 호스트를 옮겨도/],
  'without capacity a launch is refused, and no instance appears': [
    /could not launch it: a quota, no capacity/,
    /시작하지 못했습니다\. 할당량이나 용량이/,
  ],
  'a fault that no check looks at is found by none': [
    /the checks find out by themselves/i,
    /상태 검사는 1분에서 몇 분 안에 스스로/,
  ],
  'a stack may be told to keep what was made': [
    /^.*'In AWS a stack in which something is refused/,
    /AWS에서는 하나라도 거부되면 스택/,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>

describe('nothing that was found false is said again', () => {
  it.each(Object.entries(false_))('%s', (_, patterns) => {
    expect(patterns.flatMap((said) => saying(said))).toEqual([])
  })
})

/** One word for one thing, as AWS's Korean console has it. */
const wordings = {
  '종료됨, 중지됨은 상태의 이름이고, 되다와 바로 잇지 않는다': [/(종료|중지)(됨|중)\]?\]?이 (된|되|됩|될)/],
  '볼륨에 접근한다; 연결은 attach이다': [/볼륨(\s|[^다.]{0,8})에 연결할 수 없/, /볼륨에 연결되고/],
  '요금은 나간다': [/과금/, /요금이 (붙|올라가)/, /요금이 시간당 .*붙/, /요금이 (더 |왜 )?(나오|나온|나올|나왔|나옵)/],
  '기계는 낫지 않는다': [/(나았습니다|낫지 않습니다|완전히 낫|하면 낫|되면 낫|나아서|하고 낫)/],
  '구독자를 추가한다': [/구독시[키켰]/],
  '확인을 묻는 것이 아니라 구독 확인이 필요하다': [/확인을 묻지/],
  'OS는 부팅된다': [/OS가 (다시 )?켜(지|질|진|졌|져)/],
  '주제는 전하지 않고, 알림을 보내거나 올린다': [/주제를 .*전하/, /주제 [^']*(경보를|메시지를) 전했/],
  '요청은 거부된다': [/거절[되됩하합]/],
  '수수께끼 고장은 한 가지 이름으로 부른다': [/알 수 없는 고장/],
  '서버는 교체한다': [/갈아 끼/],
  '말투는 합니다 하나이다': [/[어아해예에돼워려줘혀와여꿔겨]요[.'`]/],
  '원인을 찾아낸다': [/알아맞/],
  웹후크: [/웹훅/],
  비교한다: [/견주/],
  Linux: [/리눅스/],
  '인스턴스 만료': [/사용 중지\(retirement/, /인스턴스 사용을 중지/],
  '리소스는 생성한다': [/(키 페어|주제) 만들기/],
  '시작 양식': [/시작 화면/],
  '세부 정보': [/상세 정보/],
  '이벤트 기록': [/이벤트 로그/],
  휴대폰: [/휴대전화/],
  '탄력적 IP': [/EIP[^A-Za-z]*과금|EBS·EIP/],
  '전송되지는 않는다': [/알림이 자동으로 가지/],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>

describe('the Korean words', () => {
  it.each(Object.entries(wordings))('%s', (_, patterns) => {
    expect(patterns.flatMap((said) => saying(said)).filter((at) => /\bko(\/|\.ts)/.test(at))).toEqual([])
  })

  it('say once each in the glossary and the lesson on checks that AWS’s documents have another word', () => {
    expect(saying(/AWS 문서에서는 ‘상태 확인’/).map((at) => at.replace(/:\d+$/, ''))).toEqual([
      '../glossary/ko/health.ts',
      '../lessons/100-whose-fault-is-it/ko.ts',
    ])
  })
})
