package domain

import (
	"maps"
	"slices"
)

// ActivityTypes are all types in a stable order.
func ActivityTypes() []ActivityType { return slices.Sorted(maps.Keys(activityRules)) }
