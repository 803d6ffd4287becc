import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../api/client';
import { useDark } from '../theme';

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
]);

type Row = Schemas['StatisticsRow'];

/** The months as bars, with the two rates that matter as lines. A chunk of its own; the table below says the same in numbers. */
export function TrendChart({ rows }: { rows: Row[] }) {
  const place = useRef<HTMLDivElement>(null);
  const dark = useDark();
  useEffect(() => {
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption(optionOf(rows, token));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current!);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [rows, dark]);
  return <div ref={place} className="chart" role="img" />;
}

/** A colour of the look that is on, from `styles.css`. */
const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function optionOf(rows: Row[], color: (name: string) => string) {
  const label = { color: color('muted'), fontFamily: 'inherit', fontSize: 13 };
  const line = { lineStyle: { color: color('line') } };
  const rate = (name: string, of: 'correctedInTime' | 'escalated', type: 'solid' | 'dashed') => ({
    name,
    type: 'line' as const,
    yAxisIndex: 1,
    data: rows.map((r) => (r[of].rate === null ? null : Number((r[of].rate * 100).toFixed(1)))),
    connectNulls: true,
    symbol: type === 'solid' ? 'circle' : 'diamond',
    symbolSize: 9,
    itemStyle: { color: color('text'), borderColor: color('paper'), borderWidth: 2 },
    lineStyle: { color: color('text'), width: 2, type },
    tooltip: { valueFormatter: (v: unknown) => (typeof v === 'number' ? `${v}%` : '—') },
  });
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 200,
    aria: {
      enabled: true,
      label: { description: `按月趋势图，${rows.length} 个月的登记件数、按期改正率和转处罚率；数字见下表。` },
    },
    title: {
      text: '每月登记的案件，及其按期改正率、转处罚率',
      left: 0,
      top: 0,
      textStyle: { color: color('text'), fontFamily: 'inherit', fontSize: 14, fontWeight: 600 as const },
    },
    grid: { left: 56, right: 60, top: 92, bottom: 52 },
    legend: { top: 28, left: 0, textStyle: label, itemGap: 20 },
    tooltip: {
      trigger: 'axis' as const,
      backgroundColor: color('paper'),
      borderColor: color('line'),
      textStyle: { color: color('text'), fontFamily: 'inherit' },
    },
    xAxis: {
      type: 'category' as const,
      name: '登记月份',
      nameLocation: 'middle' as const,
      nameGap: 30,
      nameTextStyle: label,
      data: rows.map((r) => r.title),
      axisLabel: { ...label, hideOverlap: true },
      axisLine: line,
      axisTick: { show: false },
    },
    yAxis: [
      {
        type: 'value' as const,
        name: '件数（件）',
        nameTextStyle: { ...label, align: 'left' as const, padding: [0, 0, 0, -40] },
        // From nothing, so that twice as many is twice as high.
        min: 0,
        minInterval: 1,
        axisLabel: label,
        splitLine: line,
      },
      {
        type: 'value' as const,
        name: '比率（%）',
        nameTextStyle: { ...label, align: 'right' as const, padding: [0, -44, 0, 0] },
        min: 0,
        max: 100,
        axisLabel: { ...label, formatter: '{value}%' },
        splitLine: { show: false },
      },
    ],
    series: [
      {
        name: '登记件数',
        type: 'bar' as const,
        data: rows.map((r) => r.registered),
        color: color('blue'),
        barMaxWidth: 32,
        tooltip: { valueFormatter: (v: unknown) => `${String(v)} 件` },
      },
      rate('按期改正率', 'correctedInTime', 'solid'),
      rate('转处罚率', 'escalated', 'dashed'),
    ],
  };
}
