import { useReadiness } from './readiness.js';

/** Says that the people are invented, when the server says that it serves the demo county. */
export function DemoNote() {
  const { demo } = useReadiness();
  if (!demo) return null;
  return (
    <p className="demo-note">
      Demo data: synthetic people on real divisions ·{' '}
      <span lang="zh-CN">演示数据：真实区划，人物均为虚构</span>
    </p>
  );
}
