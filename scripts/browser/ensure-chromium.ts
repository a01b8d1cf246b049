import { findChromium, installChromium } from './findChromium'

console.log(`Testing with ${findChromium() ?? installChromium()}`)
