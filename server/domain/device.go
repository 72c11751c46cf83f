package domain

import "time"

// SilentAfter is how long a phone may hold unsent work without being heard of, before it stands
// out.
const SilentAfter = 24 * time.Hour

// Device is a phone as one of its users' last report tells it: what it still holds, and since when.
type Device struct {
	ID            string     `bson:"_id"` // "<phone>:<user>"
	Area          string     `bson:"area"`
	DeviceID      string     `bson:"deviceId"`
	User          Performer  `bson:"user"`
	WaitingCount  int        `bson:"waitingCount"`
	OldestWaiting *time.Time `bson:"oldestWaiting,omitempty"`
	LastSeen      time.Time  `bson:"lastSeen"`
	ClientVersion string     `bson:"clientVersion"`
	Persisted     *bool      `bson:"persisted,omitempty"` // whether the browser has promised to keep what it holds
	Installed     *bool      `bson:"installed,omitempty"`
	SignedOutAt   *time.Time `bson:"signedOutAt,omitempty"` // by a coordinator; gone when its user signs in again
	Revision      int        `bson:"revision"`
	UpdatedAt     time.Time  `bson:"updatedAt"`
}

// DeviceIDOf names a phone in one user's hands.
func DeviceIDOf(deviceID, userID string) string { return deviceID + ":" + userID }

// Hear records what a phone reported at now.
func (d *Device) Hear(b Batch, by Actor, now time.Time) {
	d.User = Performer{UserID: by.UserID, Username: by.Username, Party: by.Party, Unit: by.Unit}
	d.WaitingCount, d.OldestWaiting = b.Waiting.Count, b.Waiting.Oldest
	d.Persisted, d.Installed = b.Waiting.Persisted, b.Waiting.Installed
	d.ClientVersion, d.LastSeen, d.SignedOutAt = b.ClientVersion, now, nil
}

// SilentOn reports whether the phone has held unsent work for a day without being heard of.
func (d *Device) SilentOn(now time.Time) bool {
	return d.WaitingCount > 0 && now.Sub(d.LastSeen) > SilentAfter
}

// IsNode marks that a Device has an id of its own.
func (Device) IsNode() {}
