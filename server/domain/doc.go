// Package domain is what Löftet is about and what is allowed: the nouns of a citizens' pledge
// (medborgarlöfte), the rules that follow it up, and who may do what. It is pure: no input or
// output, no clock, no randomness, nothing but the standard library. Whatever depends on the time
// takes it as a parameter.
//
// A Pledge holds FocusAreas, and these hold Commitments in the wording that was signed. An Activity
// is something done in the field; [Activity.Project] says which commitments it counts for, and
// [Periods] turns what counts into CommitmentPeriods with a status. [Publish] is the one place that
// decides what the public may see of an activity.
//
// Structs are stored as they are (bson tags) and answered through GraphQL as they are (by name):
// one noun, one struct.
package domain
