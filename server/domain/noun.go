package domain

import "time"

// Noun is a kind of record, where records of several kinds are spoken of.
type Noun string

// The nouns.
const (
	NounPledge        Noun = "PLEDGE"
	NounActivity      Noun = "ACTIVITY"
	NounPickupPoint   Noun = "PICKUP_POINT"
	NounProblem       Noun = "PROBLEM"
	NounDialogue      Noun = "DIALOGUE"
	NounFeedback      Noun = "FEEDBACK"
	NounReplyTemplate Noun = "REPLY_TEMPLATE"
	NounNotice        Noun = "NOTICE"
	NounLocalities    Noun = "LOCALITIES"
	NounDevice        Noun = "DEVICE"
	NounIndicator     Noun = "INDICATOR"
	NounUser          Noun = "USER"
	NounAPIToken      Noun = "API_TOKEN"
)

// Change is the signal that a record was written: nothing of what it holds.
type Change struct {
	Noun Noun
	ID   string
	Area string
	At   time.Time
}

// CanListen reports whether the actor may be told that records of the area change: those who can read
// some of them.
func CanListen(a Actor, area string) bool { return CanReadActivities(a, area) || CanReadAudit(a, area) }

// CanHear reports whether somebody who listens is told of the change: those who may read such a record. When a
// citizen wrote is told only to those who read what citizens write.
func CanHear(a Actor, c Change) bool {
	switch c.Noun {
	case NounUser:
		return CanReadAudit(a, c.Area)
	case NounNotice:
		return true // it is public
	case NounFeedback, NounReplyTemplate:
		return CanModerate(a, c.Area)
	case NounDevice:
		return CanReview(a, c.Area)
	case NounPickupPoint:
		return CanReadPickupPoints(a, c.Area)
	}
	return CanReadActivities(a, c.Area)
}
