/**
 * Zoom and brush for the timeline: dragging over a stretch of days asks for the contacts between them; the wheel with
 * Ctrl, and + and - on the keyboard, zoom. Without this script the fields "from" and "to" do the same.
 */
const svg = document.querySelector<SVGSVGElement>('.timeline > .scroll svg');
if (svg) makeBrush(svg);

function makeBrush(chart: SVGSVGElement): void {
  const { start, end, left, right } = chart.dataset;
  const days = { from: Number(start), to: Number(end) };
  const edges = { from: Number(left), to: Number(right) };
  const brush = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  brush.setAttribute('class', 'brush');
  brush.setAttribute('y', '0');
  brush.setAttribute('height', String(chart.viewBox.baseVal.height));
  let begun: number | null = null;

  const placeOf = (event: MouseEvent): number => {
    const box = chart.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * chart.viewBox.baseVal.width;
    return Math.min(edges.to, Math.max(edges.from, x));
  };
  const timeAt = (x: number): number =>
    days.from + ((x - edges.from) / (edges.to - edges.from)) * (days.to - days.from);

  chart.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('a')) return;
    begun = placeOf(event);
    chart.append(brush);
    draw(begun, begun);
    chart.setPointerCapture(event.pointerId);
  });
  chart.addEventListener('pointermove', (event) => {
    if (begun !== null) draw(begun, placeOf(event));
  });
  chart.addEventListener('pointerup', (event) => {
    if (begun === null) return;
    const [from, to] = [begun, placeOf(event)].sort((one, other) => one - other);
    begun = null;
    brush.remove();
    const shortestDrag = 6;
    if (to - from > shortestDrag) show(timeAt(from), timeAt(to));
  });
  chart.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 0.5 : 2, timeAt(placeOf(event)));
    },
    { passive: false },
  );
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
    // What is newest stays in sight.
    if (event.key === '+') zoom(0.5, days.to);
    if (event.key === '-') zoom(2, days.to);
  });

  function draw(one: number, other: number): void {
    brush.setAttribute('x', String(Math.min(one, other)));
    brush.setAttribute('width', String(Math.abs(other - one)));
  }
  /** Around a time, which keeps its place. */
  function zoom(factor: number, time: number): void {
    show(time - (time - days.from) * factor, time + (days.to - time) * factor);
  }
}

/** Asks for the contacts between two times, with the other fields of the filter as they are. */
function show(from: number, to: number): void {
  const address = new URL(location.href);
  address.searchParams.set('from', new Date(from).toISOString().slice(0, 10));
  address.searchParams.set('to', new Date(to).toISOString().slice(0, 10));
  address.searchParams.delete('cursor');
  location.assign(address);
}
