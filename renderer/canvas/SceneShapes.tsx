// Draws shapes of the scene as SVG: what the canvas shows is what exports write.
import { memo } from 'react'
import type { Drawn, Shape } from '../../shared/scene/scene.ts'

interface SceneShapesProps {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** The picture of one part, made again only when size or shapes are others; hidden from screen readers, which get the part's label instead. */
export const SceneShapes = memo(function SceneShapes({ width, height, shapes }: SceneShapesProps) {
  return (
    <svg
      width={width}
      height={height}
      overflow="visible"
      aria-hidden="true"
      focusable="false"
      // Letters of a zoomed chart stay where they are drawn; Chromium would else fit them to pixels
      // of the zoom at which they came.
      textRendering="geometricPrecision"
      style={{ display: 'block', pointerEvents: 'none' }}
    >
      {shapes.map((shape) => (
        <ShapeElement key={keyOf(shape)} shape={shape} />
      ))}
    </svg>
  )
})

function ShapeElement({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box':
      return <rect {...shape.box} rx={shape.radius} {...paint(shape)} />
    case 'circle':
      return <circle cx={shape.centre.x} cy={shape.centre.y} r={shape.radius} {...paint(shape)} />
    case 'line': {
      const points = shape.points.map(({ x, y }) => `${x},${y}`).join(' ')
      return shape.fill ? (
        <polygon points={points} {...paint(shape)} />
      ) : (
        <polyline points={points} {...paint(shape)} />
      )
    }
    case 'picture': {
      const { centre, radius, photo } = shape
      return (
        <image
          href={photo}
          x={centre.x - radius}
          y={centre.y - radius}
          width={2 * radius}
          height={2 * radius}
          preserveAspectRatio="xMidYMid slice"
          style={{ clipPath: 'circle(50%)' }}
        />
      )
    }
    case 'text':
      return (
        <text
          x={shape.at.x}
          y={shape.at.y}
          fontSize={shape.style.size}
          fontWeight={shape.style.weight}
          fill={shape.style.colour}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      )
  }
}

/** Shapes of a part have no names; kind and place tell them apart well enough for React. */
function keyOf(shape: Shape): string {
  switch (shape.kind) {
    case 'box':
      return `box:${shape.box.x},${shape.box.y},${shape.fill},${shape.stroke}`
    case 'circle':
      return `circle:${shape.centre.x},${shape.centre.y}`
    case 'line':
      return `line:${shape.points.map(({ x, y }) => `${x},${y}`).join(' ')}`
    case 'picture':
      return 'picture'
    case 'text':
      return `text:${shape.at.x},${shape.at.y}`
  }
}

function paint(shape: Drawn) {
  return {
    fill: shape.fill ?? 'none',
    ...(shape.stroke ? { stroke: shape.stroke, strokeWidth: shape.strokeWidth ?? 1 } : {}),
    ...('dash' in shape && shape.dash ? { strokeDasharray: shape.dash.join(' ') } : {}),
  }
}
