import type { Side } from 'three'
import type { ShaderPatch } from './patchMaterial'

/**
 * What a worker draws: the scene as data. Only what is new or has changed since the update before is
 * in it, except `nodes`, which names all that is visible.
 *
 * Colours are linear, as three computes with them. Matrices have 16 numbers, column by column.
 */
export interface SceneUpdate {
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  readonly camera: { readonly world: readonly number[]; readonly projection: readonly number[] }
  readonly geometries: readonly GeometryUpdate[]
  readonly materials: readonly MaterialUpdate[]
  readonly nodes: readonly SceneNode[]
  /** The geometries and materials that were disposed of. */
  readonly gone: readonly string[]
}

export interface GeometryUpdate {
  readonly id: string
  readonly attributes: Readonly<Record<string, AttributeData>>
  readonly index?: AttributeData
}

export type AttributeArray = Float32Array | Uint32Array | Uint16Array | Uint8Array

export interface AttributeData {
  readonly array: AttributeArray
  readonly itemSize: number
  readonly normalized: boolean
}

export type UniformValue = number | readonly number[]
export type UniformValues = Readonly<Record<string, UniformValue>>

export interface MaterialUpdate {
  readonly id: string
  /** If the program is new or has to be built again. */
  readonly program?: MaterialProgram
  /** For a standard material: colour and surface. */
  readonly surface: {
    readonly opacity: number
    readonly colour?: readonly number[]
    readonly roughness?: number
    readonly metalness?: number
  }
  readonly uniforms: UniformValues
}

export interface MaterialProgram {
  readonly flags: {
    readonly transparent: boolean
    readonly depthWrite: boolean
    readonly depthTest: boolean
    readonly colorWrite: boolean
    readonly side: Side
    readonly vertexColors: boolean
    readonly defines: Readonly<Record<string, string>>
  }
  readonly shader:
    | { readonly kind: 'own'; readonly vertex: string; readonly fragment: string }
    | { readonly kind: 'standard'; readonly patch?: ShaderPatch }
}

interface Placed {
  readonly id: number
  readonly world: readonly number[]
}

export interface DrawnNode extends Placed {
  readonly kind: 'mesh' | 'points'
  readonly geometry: string
  readonly material: string
  readonly renderOrder: number
  readonly frustumCulled: boolean
}

export interface LightNode extends Placed {
  readonly kind: 'directional' | 'hemisphere'
  readonly intensity: number
  readonly colour: readonly number[]
  /** From below; of a hemisphere light. */
  readonly ground?: readonly number[]
}

export type SceneNode = DrawnNode | LightNode

/** First its canvas, then the question whether it can draw there, then what it draws. */
export type ToDrawWorker = OffscreenCanvas | 'canDraw' | SceneUpdate

export type FromDrawWorker =
  /** It has no WebGL 2, or the renderer broke. */
  { readonly failed: string } | { readonly context: 'there' | 'lost' } | { readonly drawn: true }
