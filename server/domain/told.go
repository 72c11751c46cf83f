package domain

import (
	"crypto/sha256"
	"encoding/hex"
	"time"
)

// Told is what was last told under a name that readers come back to, so that they are told when the
// words change.
type Told struct {
	ID        string `bson:"_id"`
	Area      string `bson:"area"`
	Words     string `bson:"words"` // their hash
	ChangedOn Date   `bson:"changedOn"`
	Revision  int    `bson:"revision"`
}

// Say records what is told on a day and reports whether it is something else than before.
func (t *Told) Say(words string, today Date) (changed bool) {
	sum := sha256.Sum256([]byte(words))
	hash := hex.EncodeToString(sum[:16])
	if t.Words == hash {
		return false
	}
	t.Words, t.ChangedOn = hash, max(t.ChangedOn, today)
	t.Revision++
	return true
}

// ChangedAt is when the words changed, for readers who want an instant. It is later for each
// change, and gives away no more than the day.
func (t *Told) ChangedAt() time.Time { return RevisedOn(t.ChangedOn, t.Revision) }

// RevisedOn is an instant of a day that is later for a later revision. The public is told the day
// of what is done, never the hour.
func RevisedOn(day Date, revision int) time.Time {
	return day.Start().Add(time.Duration(revision) * time.Second)
}
