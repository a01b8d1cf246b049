import { parseCourses } from '../body/courses'
import type { BodyId } from '../domain/figure/bodies'
import { jsonFile } from './jsonFile'
import { resourceOfEach } from './resource'

/** Where vessels and nerves run in a body. Apart from the models of the first view, which need none. */
export const courses = resourceOfEach((id: BodyId) => jsonFile(`courses-${id}.json`, parseCourses))
