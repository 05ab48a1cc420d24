// What is used of d3-org-chart, which comes without types.
declare module 'd3-org-chart' {
  interface State {
    readonly svg: { call(change: unknown, ...args: readonly unknown[]): void }
    readonly zoomBehavior: { readonly scaleBy: unknown; readonly translateBy: unknown }
  }

  export class OrgChart<Datum> {
    container(host: Element): this
    data(data: readonly Datum[]): this
    nodeId(id: (datum: Datum) => string): this
    parentNodeId(id: (datum: Datum) => string | null): this
    nodeWidth(width: () => number): this
    nodeHeight(height: () => number): this
    nodeContent(content: (node: { readonly data: Datum }) => string): this
    compact(compact: boolean): this
    duration(milliseconds: number): this
    scaleExtent(extent: readonly [number, number]): this
    svgHeight(height: number): this
    expandAll(): this
    fit(options?: { readonly animate?: boolean }): this
    render(): this
    getChartState(): State
  }
}
