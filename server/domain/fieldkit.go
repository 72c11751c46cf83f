package domain

import "time"

// FieldKit is everything that a phone needs to work without a network.
type FieldKit struct {
	Version          string
	Unchanged        bool
	MinClientVersion string
	ServerTime       time.Time
	Me               *User
	Pledge           *Pledge
	PickupPoints     []*PickupPoint
	RecentActivities []*Activity
	Places           []string
	Planned          []*PlannedActivity
	KnownPlaces      []*Place
	Decisions        []*Decision // of the council, that concern the account's unit and are not done
}
