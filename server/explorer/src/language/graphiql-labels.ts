import type { Language } from './texts.js';

// GraphiQL 5 has its labels as English constants and no door for a translation.
const PHRASES: ReadonlyArray<readonly [english: string, chinese: string]> = [
  ['Documentation Explorer', '文档浏览器'],
  ['History', '历史'],
  ['Samples', '示例'],
  ['SDK code', 'SDK 代码'],
  ['Explain', '执行计划'],
  ['New tab', '新标签页'],
  ['Close Tab', '关闭标签页'],
  ['Select active operation', '选择当前操作'],
  ['Operation Editor', '操作编辑器'],
  ['Editor Commands', '编辑器命令'],
  ['Result Window', '结果窗口'],
  ['Variables', '变量'],
  ['Headers', '请求头'],
  ['Show editor tools', '显示变量和请求头'],
  ['Hide editor tools', '隐藏变量和请求头'],
  ['Open short keys dialog', '打开快捷键列表'],
  ['Open settings dialog', '打开设置'],
  ['Close dialog', '关闭对话框'],
  ['Short Keys', '快捷键列表'],
  ['Short Key', '快捷键'],
  ['Function', '功能'],
  [
    'This modal provides a list of available keyboard shortcuts and their functions.',
    '此窗口列出可用的快捷键及其功能。',
  ],
  ['Execute query', '运行操作'],
  ['Stop query', '停止操作'],
  ['Prettify query', '整理格式'],
  ['Prettify editors', '整理所有编辑器'],
  ['Merge fragments into query', '把片段并入操作'],
  ['Merge fragments definitions into operation definition', '把片段定义并入操作'],
  ['Copy query', '复制操作'],
  ['Re-fetch GraphQL schema', '重新读取模式'],
  ['Re-fetch schema using introspection', '通过内省重新读取模式'],
  ['Search in documentation', '在文档中搜索'],
  ['Search in editor', '在编辑器中搜索'],
  ['Open the Command Palette (you must have focus in the editor)', '打开命令面板（焦点须在编辑器中）'],
  ['Settings', '设置'],
  [
    'This modal lets you adjust header persistence, interface theme, and clear local storage.',
    '此窗口可调整请求头保存、界面主题，并清除本地数据。',
  ],
  ['Theme', '主题'],
  ['Adjust how the interface appears.', '调整界面外观。'],
  ['System', '跟随系统'],
  ['Light', '浅色'],
  ['Dark', '深色'],
  ['Clear storage', '清除存储'],
  ['Remove all locally stored data and start fresh.', '删除本机保存的全部数据，重新开始。'],
  ['Clear data', '清除数据'],
  ['Cleared data', '数据已清除'],
  ['Failed', '失败'],
  ['Clear', '清空'],
  ['Cleared', '已清空'],
  ['Failed to Clear', '清空失败'],
  ['Set active', '设为当前'],
  ['Edit label', '编辑名称'],
  ['Type a label', '输入名称'],
  ['Save', '保存'],
  ['Delete from history', '从历史中删除'],
  ['Add favorite', '加入收藏'],
  ['Remove favorite', '取消收藏'],
  ['Docs', '文档'],
  ['Root Types', '根类型'],
  ['All Schema Types', '全部类型'],
  ['Type', '类型'],
  ['Fields', '字段'],
  ['Arguments', '参数'],
  ['Directives', '指令'],
  ['Implements', '实现'],
  ['Implementations', '实现者'],
  ['Possible Types', '可能的类型'],
  ['Enum Values', '枚举值'],
  ['Deprecated', '已弃用'],
  ['Deprecated Fields', '已弃用的字段'],
  ['Deprecated Arguments', '已弃用的参数'],
  ['Deprecated Enum Values', '已弃用的枚举值'],
  ['Show Deprecated Fields', '显示已弃用的字段'],
  ['Show Deprecated Arguments', '显示已弃用的参数'],
  ['Show Deprecated Values', '显示已弃用的枚举值'],
  ['No results found', '没有找到结果'],
  ['Other results', '其他结果'],
  ['Error fetching schema', '读取模式失败'],
  ['No GraphQL schema available', '没有可用的模式'],
];

// A label with something variable in it: what stands in the place of $1 is translated in turn.
const PATTERNS: ReadonlyArray<readonly [english: string, chinese: string]> = [
  ['Show $1', '显示$1'],
  ['Hide $1', '隐藏$1'],
  ['Search $1...', '搜索 $1…'],
  ['Go back to $1', '返回 $1'],
];

// Only toolbar labels end in their key, as in "Copy query (Shift-Ctrl-C)".
const SHORTCUT = /^(.+?) ?[(（]([A-Z][\w⌘-]*-\w+)[)）]$/;

const dictionaries: Record<Language, ReadonlyMap<string, string>> = {
  zh: new Map(PHRASES),
  en: new Map(PHRASES.map(([english, chinese]) => [chinese, english])),
};

/** The label in the other language, or nothing when it is not one of GraphiQL's. */
export function translateLabel(label: string, to: Language): string | undefined {
  const known = dictionaries[to].get(label);
  if (known !== undefined) return known;

  const [, words, key] = SHORTCUT.exec(label) ?? [];
  if (words !== undefined) {
    const translated = dictionaries[to].get(words);
    if (translated !== undefined) return to === 'zh' ? `${translated}（${key}）` : `${translated} (${key})`;
  }

  for (const [english, chinese] of PATTERNS) {
    const [source, target] = to === 'zh' ? [english, chinese] : [chinese, english];
    const [before = '', after = ''] = source.split('$1');
    if (!label.startsWith(before) || !label.endsWith(after) || label.length <= before.length + after.length)
      continue;
    const inner = label.slice(before.length, label.length - after.length);
    return target.replace('$1', () => dictionaries[to].get(inner) ?? inner);
  }
  return undefined;
}
