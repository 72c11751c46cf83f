package domain

import "time"

// DemoID is the id of the one [Demo] of a database.
const DemoID = "demo"

// Demo is what a database says of itself when all that it holds is made up, with accounts whose
// passwords anybody may know.
type Demo struct {
	ID       string    `bson:"_id"`
	Revision int       `bson:"revision"`
	MadeAt   time.Time `bson:"madeAt"` // the instant at which its made-up past ends
	Empty    bool      `bson:"empty"`  // pledges and accounts only
	Whole    bool      `bson:"whole"`  // false while it is being made
}
