// Package seed is pledges as data: the file format that a pledge is written in, the pledge that
// Älvsbyn signed in 2023 in that format, a made-up pledge for Piteå, and the demo's made-up people
// and activities, which are loaded through the service like anybody else's.
//
// A pledge file is YAML. [Parse] is strict and says everything that is wrong with a file, with the
// line; [Write] writes a pledge so that Parse reads the same one back. alvsbyn-2023-2025.yaml is
// the example to begin from.
//
// A file holds what was signed: title, area, term, signatories, focus areas and commitments in
// their wording. It may also hold what follow-up has added, so that an export loses nothing:
// doneOn, link and note of a step, and a commitment's explanations of missed periods. Those are
// left out of a file that somebody writes by hand. Ids are not in the file: a pledge's is its slug,
// and those of its parts are "<slug>:<key>".
package seed
