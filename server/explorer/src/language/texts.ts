export type Language = 'en' | 'zh';

const en = {
  pageTitle: 'County Graph playground',
  tagline: 'Query the county graph and copy the call as SDK code',
  language: 'Language',
  playground: 'GraphQL playground',
  samplesTitle: 'Samples',
  samplesIntro: 'Choose an operation: it opens in a tab and runs.',
  noSamples: 'No documented operation was found when this page was built.',
  sdkTitle: 'SDK code',
  sdkIntro: 'The operation in the editor as TypeScript.',
  sdkKnown: 'A documented operation: its result is fully typed.',
  sdkUnknown: 'An operation of your own: sent as text, its result is typed by you.',
  sdkEmpty: 'The editor is empty. Write an operation or choose a sample.',
  sdkInvalid: 'The operation cannot be read:',
  sdkVariables: 'The variables are not a JSON object; the code leaves them out.',
  sdkCode: 'SDK code for the current operation',
  copy: 'Copy',
  copied: 'Copied to the clipboard',
  copyFailed: 'The browser refused to copy. The code is selected: press Ctrl+C or ⌘C.',
  unreachable: 'The API at /graphql cannot be reached.',
  refused: 'The API at /graphql answered with an error.',
  retry: 'Try again',
};

export type Texts = typeof en;

const zh: Texts = {
  pageTitle: 'County Graph 查询台',
  tagline: '查询县域数据图谱，并把调用复制为 SDK 代码',
  language: '语言',
  playground: 'GraphQL 查询台',
  samplesTitle: '示例',
  samplesIntro: '选择一个操作：在新标签页中打开并运行。',
  noSamples: '构建此页面时没有找到示例操作。',
  sdkTitle: 'SDK 代码',
  sdkIntro: '编辑器中的操作对应的 TypeScript 代码。',
  sdkKnown: '这是示例操作：返回结果带完整类型。',
  sdkUnknown: '这是自写操作：以文本发送，返回类型由调用方指定。',
  sdkEmpty: '编辑器是空的。请编写操作或选择示例。',
  sdkInvalid: '无法读取该操作：',
  sdkVariables: '变量不是 JSON 对象，代码中已省略。',
  sdkCode: '当前操作的 SDK 代码',
  copy: '复制',
  copied: '已复制到剪贴板',
  copyFailed: '浏览器未允许复制。代码已选中：请按 Ctrl+C 或 ⌘C。',
  unreachable: '无法连接 /graphql 接口。',
  refused: '/graphql 接口返回了错误。',
  retry: '重试',
};

export const TEXTS: Record<Language, Texts> = { en, zh };
