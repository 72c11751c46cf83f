package embedded

import (
	"fmt"
	"strconv"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store/dialect"
)

// Values are compared in SQL as keys. A key is a number as it is, null, or a text whose first
// letter tells the type, so that one comparison with an upper bound stays within a type, as
// MongoDB's do, and so that an order over all types is MongoDB's too:
//
//	null < numbers < texts "s…" < documents "u" < other things "v" and "w"
//	     < bools "x0" "x1" < times "z" and 16 hexadecimal digits
const (
	textPrefix = "s"
	document   = "u"
	opaque     = "v" // a binary or the like, which no filter can compare with
	innerArray = "w"
	falseKey   = "x0"
	trueKey    = "x1"
	timePrefix = "z"
)

// key is the key of a value that the dialect can compare with.
func key(scalar any) any {
	switch v := scalar.(type) {
	case string:
		return textPrefix + v
	case bool:
		if v {
			return trueKey
		}
		return falseKey
	case bson.DateTime:
		return fmt.Sprintf("%s%016x", timePrefix, uint64(v)^(1<<63))
	}
	return scalar
}

// bounds are the lowest key of a value's type, and the lowest above the type.
func bounds(scalar any) (low, high any) {
	switch scalar.(type) {
	case string:
		return textPrefix, "t"
	case bool:
		return "x", "y"
	case bson.DateTime:
		return timePrefix, "{"
	}
	return nil, "" // numbers: null is never above or below anything, and every text is above the numbers
}

// value is what a key stands for, as dialect.KeyValue has it. ErrUnsupported for documents and
// arrays.
func value(key any) (any, error) {
	text, ok := key.(string)
	if !ok {
		return dialect.KeyValue(key), nil
	}
	if text != "" {
		switch text[:1] {
		case textPrefix:
			return text[1:], nil
		case "x":
			return text == trueKey, nil
		case timePrefix:
			bits, err := strconv.ParseUint(text[1:], 16, 64)
			return time.UnixMilli(int64(bits ^ (1 << 63))).UTC(), err
		}
	}
	return nil, unsupported("group by something that is no single value")
}
