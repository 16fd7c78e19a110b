import { useEffect, useState } from 'react';

/** Says that the people are invented, when the server says that it serves the demo county. */
export function DemoNote() {
  const isDemo = useIsDemo();
  if (!isDemo) return null;
  return (
    <p className="demo-note">
      Demo data: synthetic people on real divisions ·{' '}
      <span lang="zh-CN">演示数据：真实区划，人物均为虚构</span>
    </p>
  );
}

function useIsDemo(): boolean {
  const [isDemo, setIsDemo] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    readIsDemo(leaving.signal).then(setIsDemo, () => {
      // The notice about the connection tells it already.
    });
    return () => leaving.abort();
  }, []);
  return isDemo;
}

async function readIsDemo(signal: AbortSignal): Promise<boolean> {
  // A server that is not ready answers 503, with the same body.
  const response = await fetch('/health/ready', { signal });
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'demo' in body && body.demo === true;
}
