import {
  axisEnd,
  barsOf,
  FOOT,
  HEAD,
  lineOf,
  namesBelow,
  NAMES_SHARE,
  type DrawnChart,
  type Size,
} from "./chart-picture";

const INK = "#262626";
const FONT = { fontFamily: "Calibri, Carlito, Arial, sans-serif", fontSize: 11, fill: INK };

/** A chart as a picture, since this spreadsheet draws none. */
export function ChartPicture({ chart, size }: { readonly chart: DrawnChart; readonly size: Size }) {
  const { width, height } = size;
  const said = chart.series.map(({ name, shown }) => `${name}: ${shown.join(", ")}`).join("; ");
  return (
    <svg role="img" aria-label={`${chart.title}. ${chart.names.join(", ")}. ${said}`} {...size}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#ffffff" stroke="#d9d9d9" />
      <text x={width / 2} y={HEAD - 11} textAnchor="middle" {...FONT} fontSize={13} fontWeight={600}>
        {chart.title}
      </text>
      {chart.type === "Line" ? <Lines chart={chart} size={size} /> : <Bars chart={chart} size={size} />}
      <Legend chart={chart} size={size} />
    </svg>
  );
}

interface Part {
  readonly chart: DrawnChart;
  readonly size: Size;
}

/** A name that is too long for its place ends in dots. */
function shortened(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

const PIXELS_OF_LETTER = 6;

function Bars({ chart, size }: Part) {
  const lane = (size.height - HEAD - FOOT) / Math.max(1, chart.names.length);
  const room = size.width * NAMES_SHARE - 8;
  return (
    <g>
      {chart.names.map((name, row) => (
        <text key={name} x={room} y={HEAD + (row + 0.5) * lane + 4} textAnchor="end" {...FONT}>
          {shortened(name, Math.floor(room / PIXELS_OF_LETTER))}
        </text>
      ))}
      {barsOf(chart, size).map(({ label, colour, ...bar }) => (
        <g key={`${bar.y}`}>
          <rect {...bar} fill={colour} />
          <text x={bar.x + bar.width + 4} y={bar.y + bar.height / 2 + 4} {...FONT}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Lines({ chart, size }: Part) {
  const end = axisEnd(chart);
  const [left, bottom] = [44, size.height - FOOT];
  const step = (size.width - 2 * left) / Math.max(1, chart.names.length - 1);
  return (
    <g>
      <path d={`M${left},${HEAD} V${bottom - 12} H${size.width - left}`} fill="none" stroke="#a6a6a6" />
      <text x={left - 6} y={HEAD + 4} textAnchor="end" {...FONT}>
        {end}
      </text>
      {chart.series.map((series) => (
        <path
          key={series.name}
          d={lineOf(series, end, { ...size, height: size.height - 12 })}
          fill="none"
          stroke={series.colour}
          strokeWidth={2}
          {...(series.isDashed && { strokeDasharray: "6 4" })}
        />
      ))}
      {namesBelow(chart.names).map(([at, name]) => (
        <text key={name} x={left + at * step} y={bottom} textAnchor="middle" {...FONT}>
          {name}
        </text>
      ))}
    </g>
  );
}

const LEGEND_STEP = 90;

function Legend({ chart: { series }, size: { width, height } }: Part) {
  const left = (width - series.length * LEGEND_STEP) / 2;
  return (
    <g>
      {series.map(({ name, colour, isDashed }, at) => (
        <g key={name} transform={`translate(${left + at * LEGEND_STEP},${height - 10})`}>
          <path d="M0,-4 H18" stroke={colour} strokeWidth={4} {...(isDashed && { strokeDasharray: "5 3" })} />
          <text x={24} {...FONT}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
