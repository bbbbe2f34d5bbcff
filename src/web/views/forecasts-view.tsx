import type { VNode } from 'preact';
/** x */
export function ForecastsView(): VNode {
  return <p>Forecasts</p>;
}
